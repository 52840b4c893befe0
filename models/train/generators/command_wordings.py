"""Shell and git commands, and how people ask for them."""

# command -> wordings that fit after "How do I ..."
TASKS = {
    "ls": (
        "{list|show|display|see} {all |the |}files {in {a|this|the current|my} {directory|folder}|}", "see what is in {a|this|the current} {directory|folder}",
        "{look|peek} {inside|into} {a|this|the current} {folder|directory}", "{find out|check} {which|what} files {are here|I have here|are in this folder}",
        "get {a list|an overview} of the {files|items} in {a|this|my} {folder|directory}",
    ),
    "ls -a": (
        "{list|show|display|see} {all files, including hidden {ones|files}|hidden files|all files including the hidden ones}",
        "{list|show} {dotfiles|hidden files {in {a|this} {directory|folder}|}|files that start with a dot}",
        "make hidden files {visible|appear|show up} in the {terminal|listing}", "{look at|view|reveal} {the |}{hidden files|dot files|files with a leading dot}",
        "{find out|check} {if|whether} a folder has hidden files",
    ),
    "ls -l": (
        "{list|show} files {with details|in long format|with their sizes and permissions}", "{see|show} {the permissions of files|file details}",
        "get a {long|detailed} {listing|list} of {the |}files", "{view|check} {the owner and permissions|owners, sizes and dates} of {all |the |}files in a folder",
        "get {more|extra} {details|information} {about|on} the files in a {folder|directory}",
    ),
    "ls -lt": (
        "{list|sort|show} files {by time|by date|by modification time|newest first}",
        "{get|view|have} the {newest|most recent|latest} files {at the top|listed first|on top} {of the listing|}",
        "{find out|see} which files in a folder {were changed most recently|are the newest}",
        "order a {file listing|directory listing} by {date|time|when files were changed}",
    ),
    "ls -lS": (
        "{list|sort|show} files {by size|largest first|ordered by size}", "{get|have} the {biggest|largest} files {at the top|listed first} {of the listing|}",
        "order a {directory|file} listing by {size|how big the files are}", "rank the files {in|of} a folder {by|according to} their size",
    ),
    "ls -R": (
        "list files {recursively|in all subdirectories|in all subfolders too}", "list a folder {with|together with|and} all its {subfolders|subdirectories}",
        "{see|view} {the contents of|what is in} {every subfolder|all the folders below this one}", "get a {recursive|full nested} {file |directory |}listing",
    ),
    "pwd": (
        "{print|show|see|find out|get} {the current|my current|the working|the current working} {directory|folder}",
        "{see|find out|know} {where I am|which directory I am in|what folder I am in}",
        "{tell|work out|figure out} {where I am|which folder I am in} {in the file system|right now|at the moment}",
        "{display|look up} the {full |}path of {this|the current|the present} {folder|directory}",
        "{check|find} my {current |present |}{location|position} in the {terminal|shell|file system}",
    ),
    "cd directory": (
        "{change|switch} {to another|the|to a} {directory|folder}", "{go to|enter|move into|open} a {directory|folder}",
        "{get|jump|step|navigate} {into|to} {a|some other|a different|another} {folder|directory}", "{work|be} in a different {folder|directory}",
        "{set|change} my {working|current} {directory|folder}",
    ),
    "cd ..": (
        "go {up one|to the parent|back one} {directory|folder|level}", "{move|go} to the {parent|folder above|directory above}",
        "{get|step|climb|move} {up|back up} {a|one} {level|folder|directory}",
        "{leave|get out of} {this|the current} {folder|directory} {and go up|to the one above|for its parent}",
        "{switch|change|get} to the {parent folder|parent directory|enclosing folder}",
    ),
    "cd ~": (
        "{go|change} to {my home|the home} {directory|folder}", "go home in the {shell|terminal}", "{get|jump|move|return} {back |}to my home {folder|directory}",
        "{switch|find my way} {back |}to my {home directory|own home folder}", "{navigate|come back} to my user's home {folder|directory}",
    ),
    "cd -": (
        "go {back |}to the previous {directory|folder}", "{return|switch back} to the last {directory|folder}",
        "{get|jump|hop} back to {the folder|the directory} {I was in before|I came from|I just left}",
        "{toggle|jump|flip} between the last two {folders|directories}", "undo {my|the} last {cd|change of directory|change of folder}",
    ),
    "mkdir directory": (
        "{create|make|add} a {new |}{directory|folder}", "{set up|start|get} a {new|fresh} {folder|directory}",
        "make {an empty|a new empty} {folder|directory} for my {files|things}", "create a {folder|directory} {to put files in|to keep my files in}",
    ),
    "mkdir -p path/to/directory": (
        "{create|make} {nested|parent} {directories|folders}",
        "{create|make} a {directory|folder} {and its parents|with all parent directories|with its parent folders}",
        "{make|create|set up} {several folders inside each other|a whole folder path} {at once|in one go}",
        "{create|make} a {folder|directory} {even if|when} {its parent does|the folders above it do} not exist yet",
        "{make|create} a {deep|complete} {folder|directory} {path|tree|structure} in one {go|step|command}",
    ),
    "rmdir directory": (
        "{remove|delete} an empty {directory|folder}", "{get rid of|drop|erase} {a folder|a directory} {with nothing in it|that has nothing in it|that is empty}",
        "{clean up|clear away} an empty {folder|directory}", "{delete|remove} a {folder|directory} only if it is empty",
    ),
    "rm file": (
        "{remove|delete|erase} a {single |}file", "get rid of a file", "{throw away|trash|discard} a file {I no longer need|for good|}",
        "make a file {go away|disappear}", "{wipe|clear} {one|an unwanted|an old} file {off|from} my disk",
    ),
    "rm -r directory": (
        "{remove|delete} a {directory|folder} {and {everything in it|its contents|all its files}|recursively|that is not empty}",
        "{get rid of|throw away|erase|wipe} a {whole|full|complete|entire} {folder|directory}",
        "{erase|delete|remove} a {folder|directory} {with|and} {all that is inside|everything inside|its subfolders}",
        "{delete|remove} a {folder|directory} that still {has files in it|contains files}",
    ),
    "rm -i file": (
        "{delete|remove} a file {with a prompt|and ask first|with confirmation}", "{be asked|get asked} before {a file is deleted|I delete a file}",
        "{make|have} {rm|the delete command} {ask me first|ask for confirmation}",
        "{delete|remove|erase} files {safely|carefully}, {with a yes or no question|confirming each one}",
    ),
    "cp source target": (
        "{copy|duplicate} a file", "make a copy of a file", "{get|have} {a second|another} copy of a file",
        "{make|create} a {duplicate|backup copy} of {a|one|my} file", "{clone|replicate} a file {under another name|}",
    ),
    "cp -r source target": (
        "copy a {directory|folder} {recursively|and its contents|with all its files|}", "duplicate a {directory|folder}",
        "{make|get} a copy of {a whole|an entire|a complete} {folder|directory}", "{clone|replicate|copy} {a whole|an entire|a full} {folder|directory}",
        "copy {a folder|a directory} {together with everything inside|with all its subfolders}",
    ),
    "mv old new": (
        "{rename|change the name of|give a new name to} a {file|directory|folder}", "{call|name} a file {something else|differently}",
        "{fix|correct|alter} {the|a wrong} name of a {file|folder}", "let a {file|folder} have {another|a different} name",
    ),
    "mv file directory": (
        "move a file {to|into} {another|a} {directory|folder}", "put a file into another {directory|folder}",
        "{shift|transfer|relocate} a file {to|into} {another|a different|some other} {folder|directory}", "take a file from one {folder|directory} to another",
        "{change|switch} {the folder a file is in|the location of a file}",
    ),
    "touch file": (
        "{create|make} {an empty|a new empty|a blank} file", "{update|change} the {time stamp|modification time} of a file",
        "start {a new|an empty|a fresh} file {with nothing in it|without content}", "make a {new file|file} {that is empty|of zero size}",
        "{refresh|set} the {date|timestamp} of a file to {now|the current time}",
    ),
    "cat file": (
        "{print|show|display|see|read|view} {the contents of a file|a file in the terminal|what is in a file}",
        "{dump|output|write out} {a|the whole|a whole} file {to|in|on} the {terminal|screen}",
        "{look at|check} {what a file says|the text inside a file|what a file contains}", "get {the text|the content|the whole text} of a file on {my|the} screen",
    ),
    "less file": (
        "{read|view|look at} a {long|large|big} file {page by page|}", "{page|scroll} through a file",
        "{view|read|see} a file {one page at a time|one screen at a time|screen by screen}",
        "{scroll|move|browse} {up and down|through} {in |}a {long|very long} {file|text}", "open a {long|big|huge} {file|text} in a {pager|viewer}",
    ),
    "head file": (
        "{show|print|see} the {first|top} {ten |}lines of a file", "{see|show} the {beginning|start} of a file",
        "{look at|view|read|get} {just|only} the {top|beginning|start} of a file", "{peek at|check} how a file {starts|begins}",
        "{preview|glance at} a file {by its first lines|from the top|}",
    ),
    "head -n 5 file": (
        "{show|print|see} the first {5|five} lines of a file", "{get|view|read|look at} {only |just |}the {top|opening|first} {five|5} lines of a file",
        "limit {head|the output} to {five|5} lines", "{display|output} {no more than|exactly} the {first|top} {five|5} lines of a file",
    ),
    "tail file": (
        "{show|print|see} the last {ten |}lines of a file", "{see|show} the end of a file",
        "{look at|view|read|get} {just|only} the {end|bottom|last part} of a file", "{check|peek at} how a file ends",
        "{display|output} the {bottom|final|closing} lines of a file",
    ),
    "tail -n 5 file": (
        "{show|print|see} the last {5|five} lines of a file", "{get|view|read|look at} {only |just |}the {bottom|final|last} {five|5} lines of a file",
        "limit tail to {five|5} lines", "{display|output} {exactly |}the {bottom|final} {five|5} lines of a file",
    ),
    "tail -f file": (
        "{follow|watch} a {log |}file {as it grows|live|}", "{see|watch} new lines of a {log|file} as they {come|are added|are written}",
        "{keep an eye on|monitor|keep watching} a {log|log file|growing file}",
        "{keep seeing|get} {fresh|new} {log entries|log lines|entries} {live|as they arrive|in real time}", "{stream|track} a log {live|in real time|continuously}",
    ),
    "wc -l file": (
        "count {the |}lines {in|of} a file", "{find|get|see} the number of lines in a file", "{find out|see} how many lines a file has",
        "{get|work out|determine} the {line count|count of lines} of a file", "{tell|check} how {long a file is in lines|many lines are in a file}",
        "{check|measure} the length of a file in lines",
    ),
    "wc -w file": (
        "count {the |}words {in|of} a file", "{see|find out} how many words a file has",
        "{get|check|work out} the {word count|number of words} {of|in} a {file|text}", "{tell|check} how many words {are in|there are in} a {file|text}",
        "{find out|know} how {long|wordy} my {essay|text} is in words",
    ),
    "wc -c file": (
        "count {the |}bytes {in|of} a file", "{get|check|find} the {number of bytes|byte count|size in bytes} of a file",
        "{tell|find out|see} how many bytes {a file has|are in a file|a file is}", "{measure|weigh} a file in bytes",
    ),
    "sort file": (
        "sort {the |}lines {of|in} a file", "{put|order} the lines of a file {in order|alphabetically}",
        "{arrange|alphabetise|alphabetize} the lines {of|in} a file", "{get|bring} a {text file|list in a file} into alphabetical order",
        "have the lines {of|in} a file {from A to Z|in alphabetical order}",
    ),
    "sort -r file": (
        "sort {a file|lines|the lines of a file} in reverse {order|}", "{order|arrange|get} the lines of a file {from Z to A|backwards|in descending order}",
        "{flip|turn around|reverse} the {sort order|order when sorting}", "sort {a file|lines} {from last to first|the other way round|descending}",
    ),
    "sort -n file": (
        "sort {a file|lines|the lines of a file} {numerically|by number}", "{order|arrange} {numbers|a list of numbers} in a file {from small to big|by value|}",
        "have {10 come after 9|2 come before 10} when {I sort|sorting} {a file|}", "sort {the |}numbers {in|of} a file {correctly|}",
    ),
    "sort file | uniq": (
        "{remove|delete} duplicate lines {from|in} a file", "{get|show|print} {only |}the unique lines of a file",
        "{get rid of|drop|throw out|filter out} {repeated|double|duplicate} lines {in|from} a file",
        "{keep|have} {each|every} line {of a file |}{only once|just once}", "{dedupe|deduplicate} a {file|text file|list}",
    ),
    "sort file | uniq -c": (
        "count {how often each line occurs|duplicate lines|repeated lines} in a file",
        "{find out|see|get} how {often|many times} {each|every} line {appears|is repeated|comes up} {in a file|}",
        "{get|make} a {tally|frequency count} of {the |}lines {in|of} a file",
        "{list|show} {each|every} {different |distinct |}line with its {count|number of occurrences}",
    ),
    "grep pattern file": (
        "{search|look} for {a word|text|a pattern|a string} in a file", "{find|search} {a word|text|a string|a pattern} in a file",
        "find {lines|all lines} {with|containing|that contain} a word", "{check|see|find out} {if|whether} a {word|string|text} {is in|appears in|occurs in} a file",
        "{get|show|print|pick out} {only |all |}the lines {with|that have|that match} {a certain|a given|some} {word|text|pattern}",
        "{locate|spot} {a word|some text|a phrase} {in|inside} {a|one} file",
    ),
    "grep -r pattern directory": (
        "{search|look|grep} {for text |for a word |}{recursively|in all files of a directory|in all files|in a directory}",
        "find {text|a word|a string} in {all files|a directory|every file of a folder}",
        "{find out|see} which files {contain|mention|have} {a word|some text|a string}",
        "{search|go through|scan} {a whole|an entire} {folder|project|directory tree} for {a word|some text|a string}",
        "look for {a word|some text} in every file {below|under|inside} a {folder|directory}",
    ),
    "grep -i pattern file": (
        "{search|grep} {without regard to case|ignoring case|case-insensitively}", "{find|search} text {ignoring upper and lower case|and ignore case}",
        "{find|match|search for} a word {whether it is upper or lower case|no matter the case|in upper or lower case}",
        "make {grep|a search|a text search} {ignore case|case insensitive|ignore capitals}", "{do|run} a case-insensitive {search|text search} {in a file|}",
    ),
    "grep -v pattern file": (
        "{show|print|find} lines that do not {match|contain a word|contain a pattern}", "{exclude|leave out} lines {with a pattern|that match} {with grep|}",
        "{filter out|hide|skip|drop} {the |all |}lines {with|containing|that have} {a word|a certain word|some text}",
        "{get|see} {all|only} the lines {without|that lack} {a word|a pattern|some text}", "{invert|turn around} a {grep|search|match}",
    ),
    "grep -c pattern file": (
        "count {matching lines|lines that match|how many lines match} {with grep|in a file|a pattern}",
        "{find out|see|get} {how many lines|the number of lines that} {contain a word|have a match|match a pattern}",
        "get {only |just |}the {count|number} of matching lines", "{find|work out} in how many lines of a file a word {appears|occurs}",
    ),
    "grep -n pattern file": (
        "{show|print} line numbers {with grep|of matches|of matching lines}",
        "{find out|see} {on|in} which line {a word|some text|a string} {is|occurs|appears} {in a file|}",
        "{get|have} the line {number|numbers} {where a word occurs|of a word in a file|next to each match}",
        "{locate|find} the line number of {a word|a string|some text}",
    ),
    "find . -name \"*.txt\"": (
        "find {files by name|all text files|all .txt files|files with a name|files that end in .txt}", "search for files {by name|with a certain name|by extension}",
        "{locate|track down|hunt for} {files|a file} {by name|by its name|with a certain ending}",
        "{get|make} a list of {all |the |}{txt|.txt|text} files {in here and below|under this folder|}",
        "find {a file I lost|where a file is} {when I know its name|by its name}",
    ),
    "find . -type d": (
        "{find|list} {all|only} {directories|folders}", "{get|see|show} {only |just |}the {folders|directories}, {not|without} the files",
        "{get|make} a list of {every|all the} {folder|subfolder|subfolders|subdirectories} {below here|}", "search for {folders|directories} {only|and not files}",
    ),
    "find . -type f -empty": (
        "find {all |}empty files", "{locate|search for|list|track down} files {with nothing in them|of zero bytes|that are empty|without content}",
        "{see|check|find out} which {of my |}files {are empty|have no content|have zero size}",
    ),
    "find . -size +100M": (
        "find {large|big|huge} files", "find files {larger|bigger} than 100 {MB|megabytes}",
        "{locate|track down|search for|list} {very |the |}{big|large|huge} files {that fill my disk|}",
        "{see|find out} which files {are over 100 MB|take more than 100 MB|are too big}", "{search for|list} files {over|above} 100 {MB|megabytes}",
    ),
    "find . -mtime -1": (
        "find files {changed|modified} {today|in the last day|within the last day|in the last 24 hours}",
        "{see|find out} which files {changed|were changed|were edited} {today|since yesterday|in the past day}",
        "{locate|list|search for} files {edited|touched|changed} {less than a day ago|during the last 24 hours|since yesterday}",
        "{list|get} {recently|newly} {edited|modified} files from the {past|last} day",
    ),
    "find . -name \"*.log\" -delete": (
        "{delete|remove} all {log|.log} files", "{get rid of|erase|clean up|wipe} {all |every |}{log|.log} {files|file} {in here and below|in every subfolder|}",
        "{find and delete|find and remove} {all |the |}{log files|.log files}", "{clear|clean} {a|my} {folder|project} of {all |}log files",
    ),
    "chmod +x file": (
        "make a {file|script} executable", "{give|add} execute permission to a {file|script}", "allow a script to {run|be executed}",
        "{let|have} a {script|file} be {run|started} {as a program|directly|}", "fix permission denied when I {run|start} {my|a} script",
        "{turn|change} a {script|file} into {something I can run|an executable|a program}",
    ),
    "chmod 644 file": (
        "{set|change} {the |}{permissions|mode} of a file {to 644|}", "make a file readable by everyone",
        "let {everyone|all users} read a file but only {me|the owner} write it", "{give|set} a file {the mode|the permissions} 644",
        "{use|apply} chmod {with 644|with the number 644} {to set the mode of|on} a file",
    ),
    "chown user file": (
        "change the owner of a file", "{give|assign} a file to another user", "{make|let} {another|a different} user {own|be the owner of} a file",
        "{transfer|hand over|change} the ownership of a file", "set {the|a new} owner {of|for} a file",
    ),
    "ln -s target link": (
        "{create|make} a {symbolic link|symlink|soft link}", "link to a file", "{set up|add} a {symlink|soft link|symbolic link} {to a file|that points to a file|}",
        "make a {shortcut|pointer} to {a|another} file", "{have|let} one {file name|path} point to another {file|path}",
    ),
    "tar -czf archive.tar.gz directory": (
        "{create|make} a {tar.gz|compressed tar|tar gzip} {archive|file}", "{compress|archive|pack} a {directory|folder} {with tar|into a tar.gz|}",
        "{bundle|pack up|put} a {folder|directory} {in|into} {a tarball|a compressed archive|one compressed tar file}",
        "{create|make|build} a {tarball|tgz|gzipped tar} {of|from} a {folder|directory}", "{tar|archive} and {gzip|compress} a {folder|directory} {in one step|}",
    ),
    "tar -xzf archive.tar.gz": (
        "{extract|unpack|open|decompress} a {tar.gz|.tar.gz|compressed tar} {file|archive}", "untar a {file|tar.gz}",
        "get {the |}files {out of|from} a {tar.gz|tgz|compressed tar}", "{unpack|extract|open|untar} a {tarball|tgz|tgz file|gzipped tar}",
        "{expand|uncompress} a {tar.gz|.tar.gz|tgz} {file|archive} {I downloaded|}",
    ),
    "tar -tf archive.tar": (
        "{list|see|show} {the contents of|what is in} a tar {archive|file}", "{look|peek} {inside|into} a tar {file|archive} {without {unpacking|extracting} it|}",
        "{check|find out} {which|what} files {are in|a tar archive has in} {a|the} tar", "{view|print} the {table of contents|file list} of a tar {archive|file}",
    ),
    "tar -xf archive.tar": (
        "{extract|unpack} a {tar|.tar} {file|archive}", "get {the |}files {out of|from} a {plain |}{tar|.tar} {file|archive}",
        "{open|expand|unbundle} {an uncompressed|a plain} tar {file|archive}", "unpack {an archive|a file} {that ends in|with the ending} .tar",
    ),
    "zip -r archive.zip directory": (
        "{zip|compress} a {directory|folder}", "{create|make} a zip {file|archive}", "{put|pack} a {folder|directory} {in|into} a {zip|zip file|zip archive}",
        "{turn|make} a {folder|directory} into {a zip|one zip file}", "{create|build} a {zip|.zip} {of|from} a {whole |}{folder|directory}",
    ),
    "unzip archive.zip": (
        "{unzip|extract|unpack|open} a {zip|.zip} {file|archive}", "unzip a file", "get {the |}files {out of|from} a {zip|.zip|zip file|zip archive}",
        "{decompress|expand|uncompress} a {zip|.zip} {file|archive|folder}", "{open|unpack} {something|a file} {that was zipped|that ends in .zip}",
    ),
    "gzip file": (
        "compress a file {with gzip|}", "gzip a file", "make {a|one|a single} file smaller {by compressing it|with gzip|with compression}",
        "{turn|pack} {a|one} file into a {.gz|gz} {file|}", "{squeeze|shrink|compress} {one|a single} file {to save space|}",
    ),
    "gunzip file.gz": (
        "{decompress|uncompress|unpack|extract} a {gz|.gz|gzip} file", "{open|expand|unzip} a {file|thing} {that ends in .gz|compressed with gzip}",
        "{undo|reverse} {gzip|gzip compression}", "get the {original|plain} file {back from|out of} a {.gz|gz|gzipped} file",
    ),
    "curl -O https://example.com/file": (
        "{download|fetch|get} a file {with curl|from a URL|from the web|from the internet}", "save a {URL|web page} to a file",
        "{pull|grab} {a file|something} {off|from} {the web|the internet|a website|a link}",
        "{save|store} a {file|download} from a {link|web address|URL} {on my disk|under its own name|with curl}", "{use curl to|have curl} {download|save} a file",
    ),
    "curl https://example.com": (
        "{fetch|get|request|show} a {web page|URL|page} {with curl|in the terminal}", "{send|make} {an HTTP|a GET} request {with curl|from the shell|}",
        "{see|print|view} {the HTML of a page|what a URL returns|the response of a URL} {in the terminal|}",
        "{call|query|hit} {a web API|an API|an HTTP endpoint} {with curl|from the shell|}", "load a {website|web page} {in|from} the {terminal|shell|command line}",
    ),
    "curl -X POST -d \"key=value\" https://example.com": (
        "{send|make} a POST request {with curl|from the shell|}", "post {data|a form} with curl",
        "{submit|send} {form data|data|a web form} to {a URL|an API|a server} {with POST|by POST|with curl}",
        "{make|do|issue} {an HTTP POST|a POST call} {to an API|from the terminal|}", "{use|call} curl with {the POST method|POST data}",
    ),
    "wget https://example.com/file": (
        "download {a file|something} with wget", "use wget", "{let|have|make} wget {get|fetch|download} {a file|a link|a URL}",
        "{grab|get|fetch|pull} a file {using|by|through|with} wget", "call wget {on|with} a {link|URL|web address}",
    ),
    "ssh user@host": (
        "{connect|log in|log on} to a {remote |}{server|machine|host} {with ssh|over ssh|}", "open {an ssh|a remote} {session|shell}",
        "{get|sign} {in to|into} {a remote|another|my} {server|machine|computer} {from my terminal|}",
        "{use|work on|control} {a remote|another} {computer|machine|server} {from my terminal|over the network}",
        "{get|start} a {shell|terminal} on {a remote|another} {server|computer|machine}",
    ),
    "scp file user@host:path": (
        "copy a file to a {remote |}{server|host|machine}", "{send|upload} a file {over ssh|with scp|to a server}",
        "{transfer|move over|put} a file {from my computer |}{to|onto} {a|another|my|a remote} {server|machine|computer}",
        "get a {local file|file of mine} {onto|to} {a|my} {remote |}server", "{securely copy|copy over ssh} a file to {another|a remote} {machine|computer|host}",
    ),
    "ssh-keygen": (
        "{create|generate|make} {an SSH|a new SSH} key", "make a key pair for ssh",
        "get {an ssh key|a public and private key|ssh keys} {for GitHub|for logging in without a password|}",
        "{set up|produce} {a new|my first|an} ssh {key|key pair}", "{generate|create} a {public|private and public} key {for ssh|pair}",
    ),
    "rsync -av source target": (
        "{sync|synchronise|synchronize|mirror} {two|} {directories|folders}", "{copy|sync} {files|a folder} with rsync",
        "keep {two folders|two directories|a backup folder} {in sync|the same|identical}",
        "{back up|mirror} a {folder|directory} {to another|copying only what changed}",
        "copy {only the changed|just the new or changed} files {from|of} one folder to another",
    ),
    "ps aux": (
        "{list|show|see|display} {all |the |}{running |}processes", "see {what is running|which programs are running}",
        "get a {list|snapshot} of {all |the |}{processes|running programs}",
        "{find out|check} {what is|which programs are|which processes are} {currently |}running {on my machine|}",
        "look up the {PID|process id} of a {program|process}",
    ),
    "top": (
        "{watch|monitor|see} {processes|CPU use|the CPU usage} {live|in real time|}", "{see|find out} what uses {my CPU|the most CPU}",
        "{find out|check} {what slows my computer down|why my computer is slow|which process is hogging the CPU}",
        "{get|open} a {live|constantly updated} {view|table} of {the |}{processes|running programs}",
        "{keep an eye on|track} {the CPU load|the processor|CPU and memory use} {live|}",
    ),
    "kill PID": (
        "{kill|stop|end|terminate} a process {by its id|by PID|with its process id|}",
        "{shut down|quit|close} a {process|program} {whose PID I know|given its PID|by its process number}",
        "{send|give} {a|the} {terminate|stop} signal to a {PID|process id}", "end {the|a} process with a {certain|given|known} {PID|id|number}",
    ),
    "kill -9 PID": (
        "{force|forcibly} {kill|stop|end} a process", "kill a process that does not {respond|stop}",
        "{get rid of|end|stop} a {frozen|hanging|stuck|hung} {process|program}", "{kill|end|stop} a process {no matter what|immediately|the hard way}",
        "send {SIGKILL|the KILL signal|signal 9} to a process",
    ),
    "pkill name": (
        "{kill|stop|end} a {process|program} by {its |}name",
        "{kill|close|stop|quit} {a program|an app|processes} {without knowing {the|its} PID|when I only know its name}",
        "{end|terminate|shut down} {everything|every process|all processes} {with|of} a {certain|given} name",
        "{close|quit|terminate} {an app|a program} {by|using|through} its name",
    ),
    "df -h": (
        "{show|see|check|find} {the |}{free|available} {disk |}space", "{see|check} how {full|much space is left on} my disk {is|}",
        "{check|show} disk {space|usage of all drives}", "{find out|check|tell} {whether|if} my disk is {nearly |almost |}full",
        "{find out|know|tell} how much room {I have|is left|there is} on my {disk|drive|hard drive|disks}",
        "{get|view} the {used and free space|disk usage} of {all |my |}{drives|disks|file systems|partitions}",
    ),
    "du -sh directory": (
        "{show|see|find|get|check} the size of a {directory|folder}", "{find out|see} how {big|large} a {directory|folder} is",
        "{find out|see} how much space a {directory|folder} {takes|uses}", "{tell|work out|check} how {big|heavy|large} {a|my} {folder|directory} is",
        "{add up|sum up} {the size of |}{all|the} files in a {folder|directory}",
        "{measure|get} {how many megabytes a folder has|the total size of a folder|the disk use of one folder}",
    ),
    "free -h": (
        "{show|see|check} {free|available|used|the} memory", "{see|check} how much {RAM|memory} {is free|I have|is left}",
        "{find out|check|tell} {whether|if} {I am running out of|I have enough} {RAM|memory}",
        "{get|view} the {memory|RAM} {usage|use} {of my computer|of my machine|}", "{find out|know} how much {RAM|memory} {my computer has|is in use|is still free}",
    ),
    "uname -a": (
        "{show|see|get} {system|kernel} information", "{find|see|check} the kernel version",
        "{find out|tell} {which|what} {kernel|version of Linux kernel|kernel and architecture} {I have|I use|is running}",
        "{get|print|display} {the kernel name and version|information about my kernel|the kernel release}", "{check|know} {whether|if} my {system|kernel} is 64 bit",
    ),
    "uptime": (
        "{see|show|find out} how long {the|my} {system|machine|computer} has been {running|up}", "show the {uptime|load} of the system",
        "{check|know|tell} {when|how long ago} {my|the} {computer|machine|server} was {last |}{started|booted|restarted}",
        "{check|get|see} the {load average|average load} {and uptime|of the machine}",
        "{tell|check} {for how long|since when} {my|the} {server|computer} has been on",
    ),
    "whoami": (
        "{see|show|print|find out} {my user name|who I am|the current user|which user I am|my username}",
        "{check|tell|look up} {which|what} {account|user|login} I am {using|logged in {as|with}}",
        "{get|look up|check} {my|the} {login name|account name|own user name}", "check {whether|if} I am root",
    ),
    "hostname": (
        "{see|show|print|get} the {name of {my|this} {computer|machine}|host name|hostname}",
        "{find out|check|tell} {what my computer is called|how my machine is named|the name of my machine}",
        "look up {the|my} {host name|machine name|computer's name|computer name}", "{find out|check} {which|what} {machine|computer|host} I am {on|logged in on}",
    ),
    "date": (
        "{show|print|see|get} the {current |}{date|time|date and time} {in the shell|in the terminal|}",
        "{find out|check|tell} {what day it is|what time it is|today's date}", "{get|print|display} {today's date|the time of day|the clock time}",
        "{look up|check} the {clock|time|date} {in|from} the {terminal|command line|shell}",
    ),
    "cal": (
        "{show|print|see} a calendar {in the terminal|}",
        "{see|get|print|view|display} {this month|the days of this month|the current month} {as a calendar|laid out by week}",
        "{look at|display|get} {a|the} {month|monthly} calendar", "{find out|check} {which|what} {weekday|day of the week} a date {of this month |}falls on",
    ),
    "history": (
        "{show|see|list} {my |the |}{command history|previous commands|last commands|commands I typed}",
        "{find|look up|recall} {a command|commands} I {used|ran|typed} {before|earlier|yesterday}",
        "get {a list|the list} of {my |}{earlier|past|recent|old} commands", "{go|look} back {at|over|through} {what I typed|the commands I ran}",
    ),
    "which command": (
        "{find|see|show} {where a {command|program} is|the path of a {command|program}|where a program is installed}",
        "{locate|look up} the {file|binary|executable} {of|behind} a {command|program}",
        "{check|find out} {whether|if} a {command|program} is installed {and where|}",
        "{find out|tell} {which|what} {binary|executable|file} {runs|is run} when I type a command",
    ),
    "man command": (
        "{read|open|see|show} the {manual|manual page|man page|help} {of|for} a command", "get help {for|with} a command",
        "{look up|find|check} {the options|the documentation|the docs|the flags} of a command",
        "{find out|learn} {what a command does|how a command works|how to use a command}", "open the {docs|documentation|built-in help} {of|for|on} a command",
    ),
    "echo \"Hello\"": (
        "{print|write|show} {text|hello|a message|a line} {in|to} the {terminal|shell|screen}",
        "{output|display|say} {some text|a sentence|a word|hello} {in the terminal|on the screen|in the shell}",
        "make {the shell|the terminal|a script} {say|print|output} {something|hello|a message}", "{display|output} a {message|string} {from a shell script|in bash}",
    ),
    "echo \"text\" > file": (
        "{write|save} text {to|into} a file", "overwrite a file with text", "{put|place} {a line of text|a text|some text|words} {in|into} a file",
        "{replace|overwrite} {all that is in a file|everything in a file|the contents of a file} {with new text|with a line}",
        "{create|make} a file {with some text|with one line of text} in it",
    ),
    "echo \"text\" >> file": (
        "{append|add} {text|a line} to {a|the end of a} file", "{put|write|attach} {a line|some text|one more line} {at|to} the {end|bottom} of a file",
        "{add|write} {to|more text to} a file {without overwriting it|and keep what is in it}", "{extend|lengthen} a file by {a|one more|another} line",
    ),
    "echo $PATH": (
        "{show|print|see} {the PATH|my PATH|the PATH variable}", "{find out|check|see} {which folders|where} the shell {looks|searches} for {commands|programs}",
        "{look at|check|get|view} {what is in my PATH|the value of PATH|the search path}", "{output|look up} {the|my} {PATH|command search path}",
    ),
    "export NAME=value": (
        "set an environment variable", "{define|export} a{n environment|} variable in {the shell|bash}",
        "make a variable {available|visible} to {other|all|child} {programs|processes}", "give an environment variable a {new |}value",
        "{create|add|put} {a variable|a setting} {in|into|to} {my|the} environment",
    ),
    "env": (
        "{show|list|print|see} {all |the |}environment variables", "{look at|check|view|get} {all |the |}variables {of|in|from} my environment",
        "{find out|check} which environment variables {are set|exist|I have}", "dump {my|the|the whole} environment",
    ),
    "alias name=\"command\"": (
        "{create|make|define|set} {an alias|a shortcut for a command|a command alias}", "{give|add} a command a {shorter|short|second} name",
        "{abbreviate|shorten} a long command", "{have|get} {my own|a short} {name|shorthand|abbreviation} for a {long |}command",
    ),
    "clear": (
        "clear the {screen|terminal}", "{empty|wipe|clean|blank} {the|my} {screen|terminal|terminal window}",
        "{get rid of|hide} all {the |}{old output|text|clutter} {on the screen|in my terminal}", "{get|have} {a clean|a fresh|an empty} {screen|terminal}",
    ),
    "exit": (
        "{leave|exit|close|quit} the {shell|terminal}", "{end|finish|get out of} {the|a|my} {shell|terminal|shell session|terminal session}",
        "{log out of|sign out of} {the|my} {shell|terminal}", "{stop|be done with} {using the terminal|my shell session}",
    ),
    "diff file1 file2": (
        "{compare|diff} two files", "{see|show|find} the {differences|difference} between two files",
        "{find out|check|tell} {whether|if} two files are {the same|identical|equal|different}",
        "{spot|list|get} {what is different|what changed} {between|in} two {files|versions of a file}",
        "{check|hold} {one file|a file} against another {for differences|line by line}",
    ),
    "file name": (
        "{find out|see|determine} {the type of a file|what type a file is|what kind of file something is}",
        "{tell|check|guess} {whether|if} a file is {text or binary|an image or a text}",
        "{identify|recognise|recognize|work out} {the format|the kind|the type} of {a|an unknown} file",
        "{find out|check} what {a file without an ending|an unknown file} {is|really is}",
    ),
    "stat file": (
        "{show|see} {the status of a file|when a file was changed|detailed information about a file}",
        "{get|look up|view} the {metadata|inode|access time|time stamps} of a file", "{find out|check} when a file was last {read|accessed|modified}",
        "get {all details|everything the system knows|full information} {about|on} {one|a single} file",
    ),
    "sed 's/old/new/g' file": (
        "replace {text|a word|a string} in a file", "{find and replace|substitute} {text|words} {with sed|in a file}",
        "{swap|exchange} {one word for another|a word|some text} {in|throughout} a file",
        "{change|replace} {every|each} {occurrence|instance} of a word {in|throughout} a file",
        "{print|show|output} a file with {one word|some text} {replaced|swapped for another}",
    ),
    "sed -i 's/old/new/g' file": (
        "replace {text|a word} {in place|and save the file} {with sed|}", "edit a file in place with sed",
        "{swap|change|replace} {a word|some text} {directly|right} in the file {itself|}",
        "{find and replace|substitute} text {and write it back|and keep the change in the file}",
        "make sed {save|write|change} the file {itself|} {instead of printing|}",
    ),
    "awk '{print $1}' file": (
        "print the first {column|field} {of a file|with awk|}", "{show|get} {only |}the first column of a file",
        "{get|take|pick} the first {word|field} of {each|every} line",
        "{print|extract} {just |only |}the {first|leftmost} {word|field} {on|of|from} {every|each} line",
        "{cut out|pull out} {column one|the first column|the leftmost column} {with awk|of text split by spaces}",
    ),
    "cut -d, -f1 file": (
        "{get|cut|extract|print} {the first|a} column {of|from} a CSV {file|}",
        "{pull|take|pick} {one|a|the first} {field|column} out of a {CSV|comma separated} {file|table}",
        "{show|keep|see} only {the first|one} {column|field} of {comma separated data|a CSV|a comma separated file}",
        "split lines {at|on} {commas|the comma} and keep {the first|one} {part|field}",
    ),
    "tr a-z A-Z < file": (
        "{convert|change|turn} {text|a file} to upper case", "make {text|a file} upper case in the shell",
        "{capitalise|capitalize} {all letters|every letter|the whole text} {of|in} a file",
        "{put|get} {a text|a file|all letters} {in|into} {capitals|capital letters|uppercase|all caps}",
        "{turn|change} {small|lower case|lowercase} letters into {capital|big|uppercase} {ones|letters}",
    ),
    "ping host": (
        "{ping|reach} a {host|server}", "{check|test} {if|whether} a {server|host|machine} is {up|reachable|online}",
        "{find out|see|tell} {whether|if} {I have a connection to|I can reach} {a server|a host|another computer}",
        "{test|check} {my|the} {network|internet} connection {to a server|to a host|}", "{measure|check} the {latency|response time|delay} to a {server|host}",
    ),
    "ip addr": (
        "{show|see|find|get} {my|the} IP address", "{list|show} {network interfaces|my network addresses}",
        "{find out|look up|check} {what my IP is|which IP address I have|my own IP}",
        "{get|view|look up} the {IP|network} {address|addresses} of {my|this} {computer|machine}",
        "{find out|check} {which|what} network {cards|interfaces|adapters} {I have|are up}",
    ),
    "lsof -i :8080": (
        "{find|see} {which|what} {process|program} {uses|is using|listens on} {a port|port 8080}", "{see|check} {what|who} uses a port",
        "{find out|tell} {what|which program|who} {blocks|occupies|is listening on|has taken} {port 8080|a port|my port}",
        "{find|track down} the process {on|behind|that holds} {a port|port 8080}", "{find out|check} why {a port|port 8080} is {already in use|busy|taken}",
    ),
    "sudo command": (
        "run a command as {root|administrator|super user|superuser}",
        "{do|execute|run} {something|a command} {as admin|as an admin|with admin rights|with root rights}",
        "get {root|admin|administrator} {rights|permissions|privileges} for {one|a} command",
        "{run|execute} {something|a command} that {needs root|needs more rights|only root may do}",
    ),
    "sudo apt install package": (
        "install a {package|program} {on Ubuntu|on Debian|with apt|}",
        "{get|add|put} {a new program|new software|a program|a package} {on|onto} {my Ubuntu|my Debian machine|an Ubuntu system}",
        "{get|set up} {software|a program|an app} {from the Ubuntu repositories|with apt|on Debian or Ubuntu}",
        "{use apt to|let apt} {add|install} {software|a program}",
    ),
    "sudo apt update": (
        "{update|refresh} {the package list|package lists|apt}",
        "{get|fetch|download} the {newest|latest|current} {package lists|list of packages|package index} {on Ubuntu|on Debian|}",
        "let apt {know about|check for|look for} new {versions|packages|package versions}", "bring {apt|the package index|the list of packages} up to date",
    ),
    "passwd": (
        "{change|set} {my|a|the} password {in Linux|on Linux|in the shell|}", "{get|pick|choose} a new {password|login password} {for my account|for my user|}",
        "{replace|renew|update} my {old |login |user |account |}password", "{give|set} my {account|user|login} {a new|another} password",
    ),
    "command &": (
        "{run|start} a {command|program} in the background",
        "{start|launch} {something|a program|a command} {and keep using the terminal|without blocking the terminal}",
        "{have|let} a {command|program} {work|run} {in the background|behind the scenes}",
        "get {the prompt|my prompt} back {right away|at once} while a command {runs|still runs}",
    ),
    "nohup command &": (
        "keep a {command|program|process} running after {I log out|logout|closing the terminal}",
        "{let|have} a {command|program|job} {go on|continue|survive} {when|after} I {close the terminal|log out|disconnect}",
        "{start|run} {something|a command} that {survives|outlives} {a logout|my session|closing the terminal}",
        "{prevent|stop} a {command|program} from {ending|dying} when I {log out|close the terminal}",
    ),
    "jobs": (
        "{list|see|show} {background|running} jobs",
        "{find out|check} {what I have|which jobs are|which commands are} {running |}in the background {of this shell|}",
        "{get|view} {a list of |}{my |the |}{stopped|suspended|background} jobs {of this shell|}", "{look at|check} {the|my} jobs {of|in} {this|the current} shell",
    ),
    "fg": (
        "{bring|get} a job {back |}to the foreground", "{resume|continue|return to} {a suspended|a stopped|a paused|a background} {job|program|command}",
        "{pull|move|put|take} a {background job|job|background command} {back |}{into the foreground|to the front}",
        "{continue|get back to} {what I|the program I} {stopped|suspended} with {Ctrl-Z|Ctrl+Z}",
    ),
    "command1 | command2": (
        "pipe {the output of|} one command {in|}to another", "use a pipe",
        "{feed|pass|send|hand} the output of {one command|a command} {to|into} {another|the next} {command|one|}",
        "{chain|connect|link} {two commands|commands|one command to another} {with a pipe|together by a pipe|}",
        "use {the output|the result} of one command as {the |}input {of|for} {another|the next}",
    ),
    "command > file": (
        "{save|redirect|write} the output of a command {to|into|in} a file",
        "{put|store|send|keep} {what a command prints|the output of a command|the result of a command} {in|into} a file",
        "{capture|log} {the output of a command|what a command prints} in a file",
        "{have|make} a command {write|print} to a file {instead of|and not to} the screen",
    ),
    "command 2> errors.txt": (
        "{redirect|save|write} {errors|error output|standard error} to a file",
        "{capture|collect|log|store|put} {error messages|the errors|stderr} {of a command |}in a file",
        "{send|write|redirect} {only |}{the error messages|stderr} {to|into} a file",
        "{keep|separate} {errors|error messages} {of a command |}{in their own file|from the normal output}",
    ),
    "watch command": (
        "{run|repeat} a command every {two seconds|few seconds}",
        "{keep running|keep repeating|rerun} {a|the same} command {again and again|over and over|all the time} {and see the output|}",
        "{see|watch|follow} how the output of a command changes {over time|}",
        "{refresh|update} the output of a command {automatically|regularly|every two seconds}",
    ),
    "time command": (
        "measure {how long a command takes|the time of a command}", "time a command",
        "{find out|see|check} how {long|many seconds} a {command|program} {takes|needs|runs}",
        "{get|check|measure} the {run time|runtime|running time|duration} of a {command|program}", "benchmark a {command|program}",
    ),
    "crontab -e": (
        "{edit|add|schedule} {my cron jobs|a cron job|a job with cron}", "run a {command|script} on a schedule",
        "{have|make|let} {a script|a command|something} run {every day|every night|every hour|automatically at a set time}",
        "{set up|plan|automate} {a cron job|a recurring task|a daily task|a regular job}", "{open|change|write} my crontab",
    ),
    "systemctl status service": (
        "{see|check|show} the status of a service", "{see|check} {if|whether} a service {is running|runs}",
        "{find out|tell|check} {whether|if} a {service|daemon} is {up|active|alive}", "{get|view} the {state|status} of a {daemon|system service|systemd service}",
        "{find out|check} {why a service failed|what a service is doing}",
    ),
    "sudo systemctl restart service": (
        "restart a {service|system service} {with systemctl|}", "{stop and start|stop and then start} a {service|daemon} {again|}",
        "{reboot|bounce|relaunch} a {service|daemon}", "get a {service|daemon|systemd service} to {restart|start again|start over}",
    ),
    "bash script.sh": (
        "{run|execute|start} a {shell|bash} script", "{launch|call|use} a {shell script|bash script|.sh file|.sh script}",
        "{let|have} bash {run|execute} {a script|a file|my script}", "{run|execute|start} {a file that ends in .sh|a .sh file|an sh script}",
    ),
    "python3 script.py": (
        "{run|execute|start} a Python {script|program|file}", "{launch|call|get going} {a|my} {Python script|Python program|.py file}",
        "{let|have} Python {run|execute} {my code|my file|a script}", "{run|execute|try} {my Python code|a .py file|a py file} {in the terminal|}",
    ),
    "python3 -m venv venv": (
        "{create|make} a {Python |}virtual environment {in Python|}", "{set up|get|start|build} {a venv|a virtualenv|a Python virtual environment} {for a project|}",
        "keep the {Python packages|Python libraries} of {one project|a project|my projects} {separate|isolated}",
        "{set up|make|get} an isolated Python {environment|setup}",
    ),
    "pip install package": (
        "install a Python {package|library|module}", "install {something|a package} with pip",
        "{get|add|download} a {Python |}{library|module|package} {for Python|from PyPI|so I can import it}",
        "{use pip to|let pip} {get|add|install} {a package|a library|a module}", "fix {a missing Python module|ModuleNotFoundError|a Python import error}",
    ),
    "python3 -m http.server": (
        "{start|run} a {simple |}{web|HTTP} server {with Python|}",
        "{share|serve} {a folder|files|my files|a directory} {over HTTP|in the browser|on the local network} {with Python|}",
        "{get|set up|launch} {a quick|a small|a local|a tiny} {web|HTTP} server", "{try|test|view} {my|a} static website {on localhost|on a local server}",
    ),
    "npm install": (
        "install {the |}{dependencies|packages} of a {Node|JavaScript} project", "install npm {packages|dependencies}",
        "{get|download|fetch} {everything|all packages|all the modules} {listed |named |}in package.json",
        "{set up|prepare} a {Node|JavaScript} project {I just cloned|after cloning it|with its dependencies}",
        "{create|fill|restore} {the|my} node_modules {folder|directory}",
    ),
    "npm install package": (
        "{install|add} {an npm|a Node} package", "{get|download|fetch} {one|a|a new} {JavaScript|npm|Node} {library|module|package}",
        "{put|add} {a new dependency|a library|one more package} {in|to} my {Node|JavaScript} project",
        "{use npm to|let npm} {get|add} {a library|a package|one module}",
    ),
    "node script.js": (
        "{run|execute|start} a {JavaScript|Node} {file|script|program}", "{launch|call} a {JavaScript|Node|.js} {script|file|program} {without a browser|}",
        "{let|have} Node {run|execute} {my code|my file|a script}",
        "{run|execute|try} {JavaScript|my JavaScript code|a .js file} {outside the browser|in the terminal|}",
    ),
    "javac Main.java": (
        "compile a Java {file|program}", "{turn|build|translate} {Java source|Java code|a .java file} into {bytecode|a class file}",
        "{use|run|call} the Java compiler {on my code|}", "{get|produce|make} {a|the} .class file from {my |}Java {code|source}",
    ),
    "java Main": (
        "run a {compiled |}Java {program|class}", "{start|launch|execute} {a|my} {compiled |}Java {class|program|application}", "{run|start} a .class file",
        "{start|execute} Java code {that is already compiled|after compiling it}",
    ),
    "docker ps": (
        "{list|show|see} {running |}{Docker |}containers", "{find out|check} {which|what} {containers|Docker containers} {are running|are up|are alive}",
        "{get|view} {a list|the list} of {active|running|my} {Docker |}containers", "look up {the id|the name} of a running container",
    ),
    "docker run image": (
        "{run|start} a {Docker |}container", "{launch|create|bring up} a {new |}container {from an image|from a Docker image}",
        "{use|try out|start} {a Docker image|an image in Docker}", "make a container {out of|from} {an|a Docker} image",
    ),
    "docker build -t name .": (
        "build a Docker image", "{make|create|produce} {an image|a Docker image} {from a|from my|with a} Dockerfile",
        "{turn {my app|my project|a Dockerfile} into|package {my app|my project} as} {an image for Docker|a Docker image}", "{use|run|build} {a|my} Dockerfile",
    ),
    "docker stop container": (
        "stop a {Docker |}container", "{shut down|halt|end|turn off} a {running |}{Docker |}container", "make a {Docker |running |}container {stop|quit}",
        "{bring|take} a {running |}container down",
    ),
    "docker images": (
        "{list|show|see} {all |my |}Docker images",
        "{find out|check} {which|what} {Docker images|images} {I have|are on my machine|I downloaded} {in Docker|for Docker|}",
        "{get|view} {a list|the list} of {local |}{Docker |container |}images", "look up the {size|tag|id} of {my Docker images|a Docker image}",
    ),
    "git init": (
        "{create|start|make|initialise|initialize} a {new |}{git |}{repository|repo}", "{start using|set up} git in a {folder|directory|project}",
        "{turn|make} {a|my} {folder|directory|project} {into|become} a {git repository|git repo|repo|repository}",
        "{begin|start} {version control|tracking a project with git} {in a folder|in my project|}",
        "put {a|my} {project|folder} under {version control|git|git control}",
    ),
    "git clone URL": (
        "{clone|copy|download|get a copy of} a {git |}{repository|repo}", "get {a project|a repo|the code of a project} from GitHub {onto|on} my {computer|machine}",
        "{download|fetch|copy} {a whole|an existing|someone's} {git project|project from GitHub|repository}",
        "{make|get} a local copy of {a|an existing|a remote} {repo|repository}",
    ),
    "git status": (
        "{see|show|check} {the status of {my|the} {git |}{repository|repo}|which files {changed|I changed} in git|the git status|what has changed in git}",
        "{find out|check|tell} {whether|if} I have uncommitted {changes|work|files}",
        "{find out|see} which files are {modified, staged or untracked|staged and which are not|new or modified}",
        "{check|view} the {current |}state of my {git repo|working tree|repository}",
    ),
    "git add file": (
        "{stage|add} a file {in git|to git|for the next commit|}", "{put|add} a file {in|to} the {staging area|index}",
        "{include|put} {one|a single|a certain} file in {the next|my next} commit", "{prepare|mark} {a|one} file for {the next commit|committing}",
        "{start|begin} {tracking|to track} {a|one|a new} file {with git|in git|}",
    ),
    "git add .": (
        "{stage|add} {all|all my|all the} {changes|files} {in git|to git|for a commit|}", "{stage|add} everything in git",
        "{include|put} {everything|all files|all my changes} in {the next|my next} commit",
        "{prepare|mark|stage} {everything|all files|every change|all modified files} for {the next commit|committing}",
        "{put|add} {all|all the} {files|changes} {of|in} this folder {into|to} the {staging area|index}",
    ),
    "git commit -m \"message\"": (
        "commit {my changes|changes|staged changes|} {in git|with a message|with git|}", "{make|create|save} a {git |}commit", "save {my|} changes in git",
        "{record|store} {what I staged|my staged work|my work} {in the history|as a commit|in git}",
        "{write|create} a commit {with a short message|with a message|and describe it}",
        "{save|record} a snapshot of {my work|my project|the staged files} {in git|with git|}",
    ),
    "git commit -am \"message\"": (
        "{stage and commit|add and commit} {all changes|} {at once|in one step}",
        "commit {every|all} {modified|changed|tracked} {file|files} without {git add|adding them|staging first}",
        "{skip|leave out} {git add|staging|the staging step} {and commit directly|when I commit}",
        "{commit|record} {everything I changed|all modified files} {in one command|with one command|in one go}",
    ),
    "git commit --amend": (
        "{change|edit|amend|fix|correct} {the|my} last {commit|commit message}", "add {something|a file} to the last commit",
        "{fix|correct|reword|rewrite} {a typo in|the message of|the text of} my {last|latest|most recent} commit",
        "{redo|update|rework} {the|my} {last|latest|most recent|newest} commit",
        "{include|put} a {forgotten|missing} {file|change} in {the|my} {last|latest|previous} commit",
    ),
    "git log": (
        "{see|show|view|list} {the|my} {git |}{commit |}history", "{list|show|see} {all |the |past |}commits",
        "{look|go} {back |}{through|at|over} {the|my} {old|past|earlier|previous} commits",
        "{find out|check} {what was committed|which commits were made|what happened} in {a|the|my} {git |}{repo|repository}",
        "{get|print} {a|the} list of {commits|all commits|past commits}",
    ),
    "git log --oneline": (
        "{see|show|view} {the git log|the history|commits} {in one line each|on one line each|in short form|briefly}",
        "get a {compact|short|condensed|brief} {log|history|list of commits} {in git|}", "{print|list|have} {each|every} commit {on|in} {one|a single} line",
        "{make|keep} {the|my} git log {short|compact|shorter}",
    ),
    "git diff": (
        "{see|show|view} {my |the |}{unstaged |}changes {in git|before staging|I made|}", "{see|show} what I changed {in git|since the last commit}",
        "{find out|check|review} {what|which lines} I {edited|modified|changed} but {did not stage|have not staged} {yet|}",
        "{compare|check} my {working files|working tree|edits} {with|against} {the index|what git has}",
        "{look at|review|inspect} my {edits|changes|modifications} {line by line|before I add them|in git}",
    ),
    "git diff --staged": (
        "{see|show|view} {the |}staged changes", "{see|show} what {will be committed|I staged}",
        "{check|review|look at|inspect} {what I added|the staged changes|what is staged} before {I commit|committing}",
        "{compare|diff} {the index|the staging area|staged files} {with|against} the last commit", "{find out|check} what {goes|will go} into {my|the} next commit",
    ),
    "git branch": (
        "{list|show|see} {all |my |the |local |}{git |}branches", "{see|find out} which branch I am on",
        "{find out|check} {which|what} branches {there are|exist|I have} {in git|}", "{get|print|view} {a list|the list} of {my |all |the |}{local |}branches",
        "{check|tell} {which|what} branch {I am on|is checked out|is active}",
    ),
    "git branch name": (
        "{create|make} a {new |}{git |}branch {without switching {to it|}|}",
        "{create|make|add} {another|a new|one more} branch {but stay|and stay} {on mine|where I am|on the current one}",
        "{add|set up} a {git |}branch {without leaving mine|for later|}", "{make|add} a branch but not {check it out|switch to it}",
    ),
    "git checkout -b name": (
        "{create and switch to|make and switch to|create and check out} a {new |}branch", "{create|start} a new branch and {switch|go|change} to it",
        "{start|begin} {work|working} on a {new|fresh} {branch|feature branch}",
        "{make|create} a {branch|new branch} and {be on it|move to it|use it} {right away|at once|immediately}",
        "{create|make} and {enter|jump to} {a new|a fresh|another new} branch {in one step|}",
    ),
    "git checkout name": (
        "{switch|change|go|move} {to another|to a different|to a|} {git |}branch", "{switch|change} branches {in git|}", "check out a branch",
        "{jump|hop|get|go over} to {another|a different|some other|an existing} branch", "{work|continue} on {another|a different|an existing|some other} branch",
        "{leave|get off} {this|my} branch {for|and go to} {another|a different} {one|existing one}",
    ),
    "git branch -d name": (
        "{delete|remove} a {local |merged |}{git |}branch", "{get rid of|drop|erase|throw away} {a|an old|a finished|a merged} {local |}branch",
        "{clean up|clear away} {a|an old} branch {I merged|after the merge|I no longer need}",
        "{delete|remove} {an old|a finished|an unused} branch {on my computer|locally|}",
    ),
    "git push origin --delete name": (
        "{delete|remove} a {remote branch|branch on the server|branch from the remote}",
        "{get rid of|drop|erase} a branch {on GitHub|on the remote|on origin|on the server}",
        "{delete|remove} a branch {on|from} {GitHub|origin|GitHub and not only locally}",
        "{make|have} a {pushed|remote} branch {go away|disappear} {from GitHub|from the server|}",
    ),
    "git branch -m new-name": (
        "rename {a|the current|my} {git |}branch", "{give|assign} {a|my|the current} branch {a new|another|a different} name",
        "{change|fix|correct} the name of {a|my|the current|this} {git |}branch", "call my branch {something else|differently}",
    ),
    "git merge name": (
        "merge {a|another|one} branch {into {mine|the current one|the current branch|another}|}", "{combine|join} two branches {in git|}",
        "{bring|get|take} {the work|the changes|the commits} of {another|a feature} branch into {mine|my branch|main}",
        "{integrate|include} a {finished |}{feature branch|branch} {into main|into mine|in my branch}",
        "{unite|put together|bring together} {the work of |}two branches",
    ),
    "git merge --abort": (
        "{abort|cancel|stop|undo} a merge {with conflicts|in git|}",
        "{get out of|back out of|give up|bail out of} a {merge|failed merge|merge with conflicts|conflicting merge}",
        "go back to {before|how it was before} {the merge|a merge} {that has conflicts|that failed|with conflicts}",
        "{call off|quit} {a|the} merge {that went wrong|that is in progress|}",
    ),
    "git rebase main": (
        "rebase {my branch|a branch|} {on|onto} {main|the main branch}", "{replay|put|move} my commits on top of {main|the main branch}",
        "{move|place} {my|a feature} branch {onto the tip of|on top of} main", "{keep|get} a {linear|straight} history by {moving my branch to|rebasing on} main",
    ),
    "git pull": (
        "{get|fetch and merge|download|pull} the {latest|newest|remote} changes {from the remote|from the server|in git|}",
        "update my {branch|local branch|repository|repo} {from the remote|}",
        "{bring|get} my {local copy|local repo|branch} up to date {with the remote|with GitHub|with the server|}",
        "get {what others pushed|the work of my colleagues|my team's newest commits} {into my branch|from GitHub|}",
        "{download and merge|fetch and integrate} {new commits|what is new on the server|the newest commits}",
    ),
    "git fetch": (
        "{fetch|download} {changes|commits} {from the remote|} without merging", "fetch {from the remote|the remote branches}",
        "{get|load|download} {new commits|the remote's commits|what is new on the remote} but {not merge them|leave my branch alone}",
        "{check for new commits|see what is new} {on the remote|on origin} {without changing my files|without touching my branch}",
        "{refresh|update} {the|my} {remote-tracking branches|remote branches|knowledge of the remote}",
    ),
    "git push": (
        "{push|upload|send|publish} my {commits|changes|work} {to the remote|to the server|to GitHub|}",
        "{get|bring|put} my {commits|work|code} {onto|on|to} {GitHub|the server|the remote}",
        "{share|deliver} my {local commits|commits|latest commits} with {others|my team|the team}",
        "{transfer|submit} {my|the} {local commits|commits} to {origin|GitHub|the remote repository}",
    ),
    "git push -u origin name": (
        "push a new branch {to the remote|and track it|for the first time|}",
        "set {an upstream|the upstream|a tracking branch} for my {new |}branch {when I push|while pushing|}",
        "{publish|upload|share} a {new|new local|brand new|fresh} branch {on GitHub|to origin|}", "{fix|solve|get past} the error that my branch has no upstream",
    ),
    "git remote -v": (
        "{list|show|see} {the |my |all |}{git |}{remotes|remote URLs|remote repositories}",
        "{find out|check} {which|what} {remote|server|URL|remotes} {my repo|my repository|git} {uses|pushes to|is connected to}",
        "{look up|get|view|check} the {URL|address} of {origin|my remote|the remote}",
        "{find out|check} where my {repo|repository} {was cloned from|comes from|pushes to}",
    ),
    "git remote add origin URL": (
        "add a {remote|remote repository} {in git|to git|}", "{connect|link|hook up} {my|a} local {repo|repository|project} {to|with} {GitHub|a remote|a server}",
        "{set|tell git} the {URL|address} of {a|the|my} {new remote|new origin}",
        "{set up|register|define} {origin|a remote|a new remote} {for|in} my {repo|repository}",
    ),
    "git reset HEAD file": (
        "unstage a file", "{remove|take} a file {from|out of} {the staging area|the index}", "undo git add",
        "{undo|reverse|take back} {staging a file|adding a file|git add of a file}", "{keep|leave} a staged file out of {the|my} next commit",
        "{remove|take} {a file|something} I added by mistake {from|out of} {staging|the next commit}",
    ),
    "git reset --soft HEAD~1": (
        "undo {the|my} last commit {but keep|and keep|keeping} {the |my |}changes", "undo {the|my} last {git |}commit",
        "{take back|uncommit|reverse} my {last|latest|most recent} commit {but not lose|without losing} {the|my} {work|changes|edits}",
        "{go|step} back one commit {and keep|but keep} my {work|edits|files|changes staged}", "uncommit {something|what I just committed|my last commit}",
    ),
    "git reset --hard HEAD": (
        "{discard|throw away|drop|remove} all {my |local |uncommitted |}changes {in git|}", "reset {everything|my working directory} to the last commit",
        "{lose|get rid of|wipe|wipe out} {all|every one of} my {uncommitted |}{edits|changes}",
        "{go|get} back to {the last commit|a clean state|the last committed state} and {lose|forget|drop} {all changes|everything since}",
        "{undo|revert} {everything|all edits} {I have not committed|since the last commit}",
    ),
    "git checkout -- file": (
        "{discard|undo|throw away|revert} {the |my |}changes {in|to|of} {a|one} file", "restore a file {in git|to the last commit}",
        "{get|bring} back {the committed|the last committed} version of {a|one} file",
        "{forget|drop|lose|get rid of} {my edits|what I changed} {in|to} {a|one|a single} file",
        "{bring|get} back a {tracked |}file I {deleted|broke|messed up} {in git|in my repo}",
    ),
    "git revert COMMIT": (
        "{revert|undo} {a|an old|a pushed|a specific} commit {with a new commit|}",
        "{reverse|take back|cancel} {the effect|the changes} of {a|an old|an earlier|one|a bad} commit",
        "{undo|take back|reverse} a commit {that is already pushed|others already have|without rewriting history}",
        "{make|create} a {new |}commit that {undoes|reverses|takes back} {another|an earlier|an old} {one|commit}",
    ),
    "git stash": (
        "{stash|put away|save|set aside} {my |}{changes|work} {for later|temporarily|}", "{save|keep} changes without committing",
        "{park|shelve|hide|tuck away} my {unfinished |half-done |uncommitted |}{work|changes|edits} {for a while|for now|}",
        "get a clean working {tree|directory} {for now|for a moment} without losing my {work|changes}",
        "{interrupt|pause} my work {and come back to it later|to switch branches} {in git|without a commit}",
    ),
    "git stash pop": (
        "{get back|restore|apply|bring back} {my |the |}stashed {changes|work}", "{apply|pop} the {last |}stash",
        "{get|take} my work {back |}{out of|from} the stash", "{continue with|return to|resume|recover} {the work|the changes} I {stashed|put in the stash}",
        "{undo|reverse} {a|the last|my} {git |}stash",
    ),
    "git stash list": (
        "{list|show|see} {all |my |}stashes", "{find out|check} {what is|what I have} in the stash",
        "{look at|view|get a list of} {everything|all the work} I {stashed|have in the stash}", "{find out|check|see} how many stashes {I have|there are}",
    ),
    "git tag name": (
        "{create|make|add} a {git |}tag", "tag a commit",
        "{mark|label} {a|the current|this} {commit|version|release} {with a name|with a version number|with a tag}",
        "{give|put} a {version number|version name|tag|label} {to|on} {a|the current} commit", "mark a {release|version} {in git|of my project}",
    ),
    "git tag": (
        "{list|show|see} {all |my |the |}{git |}tags", "{find out|check} {which|what} {tags|version tags|release tags} {exist|there are|I have} {in git|}",
        "{get|print|view} {a list|the list} of {tags|all tags|version tags}", "look up {the tags|all version tags} of a {repo|repository}",
    ),
    "git push --tags": (
        "push {all |my |}tags {to the remote|}", "{upload|publish|send|share} {my |all |the |}tags {to GitHub|to the remote|to the server|}",
        "get my {local |}{tags|version tags|release tags} {onto|on} {GitHub|the remote|the server}",
        "{make|have} my tags {appear|show up|visible} on {GitHub|the remote}",
    ),
    "git show COMMIT": (
        "{show|see|view} {one|a single|a|a certain} commit", "{see|show} what {a commit changed|changed in a commit}",
        "{look at|inspect|examine|open} {one|a|a single|a certain|an old} commit {and its changes|}",
        "{get|view} the {details|diff|message and diff} of {one|a|a certain|a single} commit", "{find out|check} what {is in|was done in} {a|one|a certain} commit",
    ),
    "git blame file": (
        "{see|show|find out} who {changed|wrote|last changed} {a line|each line|every line} {of a file|}",
        "{find out|see|check} who {is responsible for|added|edited|is the author of} {a|each|every} line {of code|in a file|}",
        "{find out|see} {which commit|which author} {each line|a line|every line} {of a file |}{comes from|is from}",
        "{trace|track} {each line|the lines of a file} {back |}to {its|their} {author|authors}",
    ),
    "git rm file": (
        "{delete|remove} a file {from git|from a repository|in git}", "{delete|erase|drop} {a tracked file|a file} and {stage|record} {the deletion|that} {in git|}",
        "{get rid of|erase|drop} a {tracked |versioned |}file {in my repo|in git|in my repository}", "have git {delete|remove|erase} {a|one} file",
    ),
    "git rm --cached file": (
        "{stop tracking|untrack} a file {in git|}", "{remove|delete} a file from git but keep it {on disk|locally}",
        "{make|have} git {forget|ignore|no longer track|not track} a {file|tracked file} {without deleting it|but leave it on disk|}",
        "{take|drop} a file {out of|from} {version control|the repository} {but not|without deleting it} {from|on} my {disk|computer}",
        "{untrack|stop following} a file {I committed by mistake|that is now in gitignore} {and keep it|}",
    ),
    "git mv old new": (
        "{rename|move} a file {in git|with git}",
        "{change|update} {the name|the path|the location} of a {tracked |}file {in a git repo|under git|in my repo|so that git notices}",
        "{rename|move|relocate} a {tracked|versioned} file", "let git {rename|move} a file {for me|}",
    ),
    "git cherry-pick COMMIT": (
        "{apply|copy|take|pick} {one|a single|a} commit from another branch", "cherry-pick a commit",
        "{bring|get|transfer} {just|only} one commit {over |}{to|onto|into} my branch",
        "{use|reuse|take over} {one|a single|just one} commit {of|from} {another|a different} branch {without merging|}",
        "{port|copy} {a|one|a single} {fix|commit} from {one|another} branch {to another|to mine}",
    ),
    "git config --global user.name \"Name\"": (
        "set my {git |}{user |}name {in git|for git|}", "{tell git|let git know} {my name|what I am called|who I am by name}",
        "{change|set|configure} the {author name|name} {on my commits|that my commits show|git uses}", "{fix|correct|enter} my name {in|for} git {commits|}",
    ),
    "git config --global user.email \"mail@example.com\"": (
        "set my {git |}email {address|} {in git|for git|}", "{tell git|let git know} my {email|mail|e-mail} {address|}",
        "{change|configure|fix} the {email|mail address|email address} {on my commits|that my commits show|git uses}",
        "{enter|register|configure} my {mail|e-mail|email} address {in|for|with} git",
    ),
    "git config --list": (
        "{list|show|see} {my|the|all} git {settings|config|configuration}",
        "{find out|check} {how git is configured|which settings git uses|what git options are set}",
        "{look at|view|get|print} {the values of |}{all |my |}git {options|settings}",
        "{check|look up} {my|the} {current |}{git config|git configuration|configuration of git}",
    ),
    "git clean -fd": (
        "{remove|delete} {all |}untracked files {in git|from a repository|}",
        "{get rid of|wipe|clear away|throw away} {files|all files|files and folders} {git does not track|not tracked by git|that are untracked}",
        "{clean|tidy} {up |}my working {tree|directory} {of untracked files|from files git does not know}",
        "{erase|wipe} {untracked files and folders|everything untracked}",
    ),
    "git bisect start": (
        "{find|search for} the commit that {introduced|caused} a bug", "{start|use} git bisect",
        "{find out|see} {which|what} commit {broke|has broken} {my code|the code|something|the build|the tests}",
        "{track down|hunt|locate} a {bug|regression} {by binary search|by halving the history|in the commit history}",
        "do a binary search {through|over} {the |my |}commits",
    ),
    "git log -- file": (
        "{see|show} the history of {a|one|a single} file {in git|}",
        "{find out|check|list} {which commits|all commits that} {changed|touched|edited} {one|a|a single|a certain} file",
        "{look at|view|get} the {past changes|commits|log} of {one|a single|just one} file",
        "{find out|follow|trace} how {one|a|a certain} file {changed over time|developed}",
    ),
    "git log --author=\"name\"": (
        "{see|show|list} {the |}commits {by|of|from} {one|an|a certain} {author|person}",
        "{find out|check} {what|which commits} {someone|a colleague|one person|a certain author} {committed|has committed}",
        "{filter|limit|narrow} the {git log|log|history} {by|to} {one author|an author|one person}",
        "{look at|get|find} {only |all |just |}the commits {of|from} {a colleague|one developer|one contributor}",
    ),
    "git shortlog -sn": (
        "count {the |}commits {per|by|of each} author", "{find out|see|check} who {made|has|did} the most commits",
        "{find out|see} how many commits {each person|every author|each contributor|everyone} {made|has}",
        "{rank|list} {the |all |}{contributors|authors|developers} by {number of commits|commit count|commits}",
    ),
}

# the same with a name that goes into the command: {F} a file's, {D} another
NAMED_TASKS = {
    "rm {F}": (
        "{delete|remove|erase} {the file |}{F}", "get rid of {F}", "{throw away|trash|discard|wipe} {the file |my file |}{F}",
        "make {the file |}{F} {go away|disappear}", "{delete|remove|erase} {my|a file named|the file called} {F}",
    ),
    "cat {F}": (
        "{show|print|display|see|read} {the file |the contents of |}{F}", "see what is in {F}",
        "{output|dump|view} {the whole file |all of |the text of |}{F} {in the terminal|on the screen|}", "{check|find out|look at} what {F} {says|contains}",
        "{look at|get} {the text|the content|everything} {in|inside} {F}",
    ),
    "touch {F}": (
        "{create|make} an empty file {called|named} {F}", "{start|make|create} {F} as {an empty|a new empty|a blank} file",
        "{make|create|get} {a blank|a new} file {called|named|with the name} {F}", "{create|make} {the file |}{F} {with nothing in it|without content}",
    ),
    "head {F}": (
        "{show|see|print} the first lines of {F}", "{look at|view|get|read} {just |only |}the {beginning|start|top} of {F}", "{check|see} how {F} {starts|begins}",
        "{display|output} the {first|top} {ten |few |}lines of {the file |}{F}",
    ),
    "tail {F}": (
        "{show|see|print} the last lines of {F}", "{look at|view|get|read} {just |only |}the {end|bottom} of {F}", "{check|see} how {F} ends",
        "{display|output} the {final|bottom|last ten} lines of {the file |}{F}",
    ),
    "wc -l {F}": (
        "count {the |}lines {in|of} {F}", "{find out|see|check} how many lines {F} has", "{get|find|see} the {number of lines|line count} {of|in} {F}",
        "{check|tell} how long {F} is in lines",
    ),
    "sort {F}": (
        "sort {the lines of |}{F}", "{put|bring|get} {the lines of |}{F} {in|into} {alphabetical |}order",
        "{order|arrange} the lines {of|in} {F} {from A to Z|alphabetically}", "{alphabetise|alphabetize} {the lines of |the file |}{F}",
    ),
    "chmod +x {F}": (
        "make {F} executable", "{give|add} {execute permission|the execute right|the x bit} to {F}",
        "{let {F} be|allow {F} to be} {executed|run|started} {as a program|}", "{turn|change} {F} into {an executable|a program I can run}",
    ),
    "cp {F} backup": (
        "copy {F} to backup", "make a {copy|duplicate} of {F} {called|named} backup", "{save|keep|put} a copy of {F} {as|under the name} backup",
        "duplicate {F} {as|to} backup",
    ),
    "git add {F}": (
        "{stage|add} {F} in git", "add {F} to {git|the next commit}", "{include|put} {F} in {the|my} next commit",
        "{prepare|mark|stage} {F} for {the next commit|committing|a commit}", "put {F} {in|into} the {staging area|git index}",
    ),
    "git rm {F}": (
        "{remove|delete} {F} from git", "{have|let} git {delete|remove} {F}", "{get rid of|erase|drop} {F} {in my repo|from the git repository|in git}",
        "delete {F} and {stage the deletion|record that in git}",
    ),
    "git blame {F}": (
        "see who changed {each line of |}{F} in git", "{find out|see} who {wrote|added|last edited} {each|every} line {of|in} {F}",
        "{find out|see} {which|what} commit each line of {F} {comes from|is from}", "{trace|track} the lines of {F} {back |}to their authors",
    ),
    "mkdir {D}": (
        "{create|make} a {directory|folder} {called|named} {D}", "{create|make} the {directory|folder} {D}",
        "{set up|start|add} a {new |fresh |}{folder|directory} {with the name|called|named} {D}",
        "{have|get} a {new |}{folder|directory} {that is called|with the name} {D}", "{add|set up} {the folder|the directory} {D}",
    ),
    "cd {D}": (
        "{go|change|switch} to {the directory |the folder |}{D}", "{enter|open} the {directory|folder} {D}",
        "{get|jump|step|move|navigate} {into|to} {the folder|the directory} {D}", "{work|be} {in|inside} the {folder|directory} {D}",
        "make {D} my {current|working} {folder|directory}",
    ),
    "rm -r {D}": (
        "{delete|remove} the {directory|folder} {D}{ and everything in it|}", "{get rid of|throw away|erase|wipe} the {whole |entire |}{folder|directory} {D}",
        "{erase|delete|remove} {D} {with|and} all {its files|files inside|its contents and subfolders}",
        "make the {whole |}{folder|directory} {D} {go away|disappear}",
    ),
    "du -sh {D}": (
        "{see|find|get} the size of the {directory|folder} {D}", "{find out|check|see} how {big|large} the {folder|directory} {D} is",
        "{find out|see} how much {space|disk space|room} {the folder |the directory |}{D} {takes|uses|needs}",
        "{add up|measure} the {size of all files|total size of everything} in {D}",
    ),
    "git checkout -b {D}": (
        "{create|make} and switch to a branch {called|named} {D}", "{start|begin} {work|working} on a new branch {called|named} {D}",
        "{create|make} the {new |}branch {D} and {go to it|use it right away|check it out}", "{start|open} a new branch {D} and {move|change|jump} to it",
    ),
    "git checkout {D}": (
        "switch to the branch {D}", "{jump|go|change|move|get} {over |}to the {existing |}branch {D}", "{work|continue} on the {existing |}branch {D}",
        "check out {the branch |the existing branch }{D}",
    ),
    "git merge {D}": (
        "merge the branch {D}", "{bring|get|take} {the work|the changes|the commits} {of|from} the branch {D} into {mine|my branch|the current branch}",
        "{integrate|combine} the branch {D} {into|with} {mine|my branch|the current one}", "merge {D} into {mine|my branch|the current branch}",
    ),
    "git branch -d {D}": (
        "{delete|remove} the branch {D}", "{get rid of|drop|erase|throw away} the {local |old |merged |}branch {D}",
        "{clean up|clear away} the {old|merged|finished} branch {D}", "{delete|remove} {my|the} {local|git|old} branch {called|named} {D}",
    ),
    "pip install {D}": (
        "install the Python {package|library} {D}", "install {D} with pip", "{get|add|download} {the Python module |the Python library |}{D} {for Python|from PyPI}",
        "{use pip to|let pip} {get|add|install} {D}", "{make|get} {D} {importable|available} in Python",
    ),
    "npm install {D}": (
        "install {D} with npm", "install the npm package {D}", "{get|add|download} {D} from npm", "{use npm to|let npm} {get|add|install} {D}",
        "{add|put} {D} {to|in} my {Node|JavaScript} project",
    ),
    "sudo apt install {D}": (
        "install {D} {on Ubuntu|with apt|on Debian}", "{get|put} {the program |the package |}{D} {on|onto} {my Ubuntu machine|my Debian system|Ubuntu}",
        "{use apt to|let apt} {get|add|install} {D}", "{set up|add} {the package |the program |}{D} {on Ubuntu|on Debian|through apt}",
    ),
    "man {D}": (
        "{read|see} the manual {of|for} {D}", "{open|look up|view} the {man page|manual page|documentation} {of|for|on} {D}",
        "{look up|find|check} the {options|flags} of {D}", "{read|learn} how {D} {works|is used} {in its manual|from the man page}",
    ),
    "which {D}": (
        "{find|see} where {D} is installed", "{locate|look up|find|get} the {path|binary|executable} of {D}",
        "{find out|check|see} {where|in which folder} {the program |}{D} {is|lives|sits}", "{find out|see} which {D} {binary|executable} the shell {runs|uses}",
    ),
    "pkill {D}": (
        "{stop|kill} {all processes called|the program} {D}", "{end|close|quit|terminate|shut down} {the program |every process called |all processes named }{D}",
        "{kill|stop|end} {D} {by its name|by name|without its PID}", "make {the program |every process called }{D} {stop|quit}",
    ),
}
