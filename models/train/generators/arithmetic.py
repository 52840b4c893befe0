"""One-step arithmetic with operands up to 99.

Sums and differences take tens and ones apart, products show their partial products and then those two in the middle as one, quotients the product they come
from, because one step of the network is too short for the whole. One operand pair in twenty is kept for evaluation, in every wording (`is_reserved`).
"""

import random
import zlib

from .arithmetic_wordings import MORE_QUESTIONS, MORE_STORIES
from .phrasing import capitalise, chat, expand, vary
from .word_problems import WORD_PROBLEMS

SOURCE = "program-made arithmetic"

QUESTIONS = {
    "+": (
        "{What is|What's|Calculate|Compute|How much is|Solve|Work out|Evaluate|Find|Tell me} {a} + {b}?",
        "{What is|What's|Calculate|Compute|How much is|Work out} {a} plus {b}?", "What does {a} plus {b} {equal|make|give}?",
        "{What is|What's|Find|Give me|Tell me} the sum of {a} and {b}?",
        "{Add|Please add|Can you add|Sum} {a} {and|to} {b}.",
        "{a} + {b}", "{a}+{b}", "{a} + {b} = ?", "{a} + {b} =", "{a} plus {b}",
        "What do {you|I} get {if|when} {you|I} add {a} {and|to} {b}?",
        "{|Quick: |Please: |Hey, |Hi, }{what is|what's|whats|how much is|how much are|calculate|compute|add up} {a} {+|plus|and} {b}{?|}",
        "{The |What is the |Give me the |I need the |Find the |Please give the |}{total|sum} of {a} and {b}{?|}",
        "{Can|Could|Would|Will} you {add|sum|add up|please add|add together|sum up} {a} and {b}{| for me|, please}?",
        "{Can|Could} you tell me {what {a} plus {b} is|how much {a} plus {b} is|the sum of {a} and {b}|the result of {a} + {b}}?",
        "{I want to know|Please tell me|Tell me|I wonder|I'd like to know} {what {a} plus {b} is|what {a} + {b} is|how much {a} plus {b} makes}.",
        "{What is|What's|How much is|Find|I need} {a} {added to|increased by|together with|more than|and another} {b}?",
        "{Increase|Raise} {a} by {b}.", "{If I|When I|If you} {increase|raise} {a} by {b}, what do {I|you} get?",
        "{Put|Take|Count|Sum up|Add up|Combine} {a} and {b}{| together}. {What do I get|How much is it|What is the total}?",
        "{a} and {b} {together|in total|added together|combined|all together}{?|}", "{a} and {b} {makes|make|is|gives|equals} {what|how much}?",
        "{a} {plus|+} {b} {is what|equals what|is how much|makes what|gives|equals|is}{?|}", "{a} plus {b} please", "{a} + {b}{ please|, please| pls| equals|?| =?|=?}",
        "{Do the sum|Do this sum|Work this out|Solve this|Add these|Add|Sum|Addition|The sum}: {a} {+|and} {b}", "{ADD|SUM|WHAT IS|CALCULATE} {a} + {b}",
        "{How many|How much} {is|are|do I get with|makes} {a} {plus|and|+} {b}{| together|}?", "{What number|Which number} {is|do I get from} {a} plus {b}?",
        "{Result|The result|The answer|What is the result|What is the answer} of {a} {+|plus} {b}{?|}",
        "add {a} {and|to|with} {b}{| please}",
        "sum {a} {and|with|+} {b}",
        "{Start|Begin} with {a} and add {b}. {What do you get|What is the result|How much is that}?",
        "{What|How much} {does|will} {a} and {b} {make|add up to|sum to|come to}?",
        "{I have {a} and get|Take {a} and add|I have {a} and add} {b}{| more}. How {much|many} is that?",
        "{Evaluate|Simplify|Solve|Compute} the {expression|sum} {a} + {b}.",
        "{a} {+|plus} {b}, {what is it|how much is that|what do I get|what does that make}?", "{Hi|Hey|Hello}{,|!} {can you|could you} {do|solve|calculate} {a} + {b}?",
    ),
    "-": (
        "{What is|What's|Calculate|Compute|How much is|Solve|Work out|Evaluate|Find|Tell me} {a} - {b}?",
        "{What is|What's|Calculate|Compute|How much is|Work out} {a} minus {b}?", "What does {a} minus {b} {equal|make|give}?",
        "{What is|What's|Find|Give me} the difference {between|of} {a} and {b}?",
        "{Subtract|Take|Please subtract|Can you subtract|Take away} {b} from {a}.",
        "{a} - {b}", "{a}-{b}", "{a} - {b} = ?", "{a} - {b} =", "{a} minus {b}",
        "What is left {if|when} {you|I} take {b} from {a}?",
        "{|Quick: |Please: |Hey, |Hi, }{what is|what's|whats|how much is|calculate|compute|work out} {a} {-|minus|less|−|take away} {b}{?|}",
        "{The |What is the |Give me the |I need the |Find the |}difference {between|of} {a} and {b}{?|}",
        "{Can|Could|Would|Will} you {subtract|take|take away|please subtract|deduct} {b} from {a}{| for me|, please}?",
        "{Can|Could} you tell me {what {a} minus {b} is|how much {a} minus {b} is|the difference between {a} and {b}|the result of {a} - {b}}?",
        "{I want to know|Please tell me|Tell me|I wonder|I'd like to know} {what {a} minus {b} is|what {a} - {b} is|how much {a} less {b} is}.",
        "{What is|What's|How much is|Find|I need} {b} {less than|subtracted from|taken from|taken away from} {a}?",
        "{Decrease|Reduce|Lower|Diminish|Lessen} {a} by {b}.", "{If I|When I|If you} {decrease|reduce|lower} {a} by {b}, what do {I|you} get?",
        "{What is|What's|How much is|Find} {a} {decreased by|reduced by|lowered by|less|take away} {b}?",
        "{Take|Remove|Deduct|Subtract} {b} {from|away from|out of} {a}. {What is left|How much is left|What remains|What do I get}?",
        "{a} {minus|-|take away} {b} {is what|equals what|is how much|makes what|gives|equals|is}{?|}",
        "{a} minus {b} please",
        "{a} - {b}{ please|, please| pls| equals|?| =?|=?}",
        "{Do the subtraction|Do this one|Work this out|Solve this|Subtraction|Subtract}: {a} {-|minus} {b}", "{WHAT IS|CALCULATE|COMPUTE} {a} - {b}",
        "{How much|How many} {is|are|remain of} {a} {minus|less|without} {b}?", "{What number|Which number} {is|do I get from} {a} minus {b}?",
        "{Result|The result|The answer|What is the result|What is the answer} of {a} {-|minus} {b}{?|}",
        "subtract {b} from {a}{| please}",
        "{take|remove|deduct} {b} from {a}",
        "{Start|Begin} with {a} and {take away|subtract|remove} {b}. {What do you get|What is the result|How much is that}?", "{a} {take away|less|without} {b}",
        "{I have|Take} {a} and {take away|remove|subtract|lose} {b}. How {much|many} is {that|left}?",
        "{Evaluate|Simplify|Solve|Compute} the {expression|difference} {a} - {b}.",
        "{How much more is {a} than {b}|By how much is {a} more than {b}|How much bigger is {a} than {b}|How much larger is {a} than {b}}?",
        "{What|How much} {remains|is left|stays} {of|from} {a} {if|when|after} {b} {is taken away|is removed|goes away}?",
        "{What must I|What do I have to} add to {b} to {get|reach|make} {a}?",
        "From {a} {subtract|take|take away|remove} {b}.",
        "{How far|What is the distance} from {b} {up |}to {a}?",
        "{a} {-|minus} {b}, {what is it|how much is that|what do I get|what is left}?",
        "{Hi|Hey|Hello}{,|!} {can you|could you} {do|solve|calculate} {a} - {b}?",
        "{a} − {b}{| =|?}",
    ),
    "*": (
        "{What is|What's|Calculate|Compute|How much is|Solve|Work out|Evaluate|Find|Tell me} {a} {*|x|times} {b}?",
        "{What is|What's|Calculate|Compute|How much is|Work out} {a} {times|multiplied by} {b}?",
        "{What is|What's|Find|Give me} the product of {a} and {b}?",
        "{Multiply|Please multiply|Can you multiply} {a} {and|by|with} {b}.",
        "{a} * {b}", "{a}*{b}", "{a} x {b}", "{a} * {b} = ?", "{a} times {b}",
        "{|Quick: |Please: |Hey, |Hi, }{what is|what's|whats|how much is|how much are|calculate|compute|work out} {a} {*|x|times|×|multiplied by} {b}{?|}",
        "{The |What is the |Give me the |I need the |Find the |}product of {a} and {b}{?|}",
        "{Can|Could|Would|Will} you multiply {a} {by|with|and|times} {b}{| for me|, please}?",
        "{Can|Could} you tell me {what {a} times {b} is|how much {a} times {b} is|the product of {a} and {b}|the result of {a} * {b}}?",
        "{I want to know|Please tell me|Tell me|I wonder|I'd like to know} {what {a} times {b} is|what {a} * {b} is|what {a} x {b} is|how much {a} times {b} makes}.",
        "{How much|How many} {is|are|do I get with|makes} {a} {times|multiplied by|x|groups of|lots of|sets of} {b}?",
        "{a} {groups|lots|sets|rows|packs|bundles} of {b} {is|are|make|makes} {what|how many|how much}?", "{a} {groups|lots|sets|rows} of {b}{?|}",
        "{How many|How much} {are|is} {a} {groups|sets|lots|rows|packs} of {b}{| in total| together}?",
        "What do {I|you|we} get {if|when} {I|you|we} multiply {a} {by|with|and} {b}?",
        "{a} {times|x|*} {b} {is what|equals what|is how much|makes what|gives|equals|is}{?|}",
        "{a} times {b} please",
        "{a} {*|x|×} {b}{ please|, please| pls| equals|?| =?|=?}",
        "{Do the product|Do this one|Work this out|Solve this|Multiplication|Multiply|Times table}: {a} {x|*|times} {b}",
        "{WHAT IS|CALCULATE|COMPUTE} {a} {*|X|TIMES} {b}",
        "{What number|Which number} {is|do I get from} {a} times {b}?",
        "{Result|The result|The answer|What is the result|What is the answer} of {a} {*|times|x} {b}{?|}",
        "multiply {a} {by|with|and} {b}{| please}", "{a} {multiplied by|multiplied with} {b}{?|}", "{a} {×|·} {b}{| =| = ?|?}", "{a}x{b}{|?|=}",
        "{Start|Begin} with {a} and multiply {it |}by {b}. {What do you get|What is the result|How much is that}?",
        "{What|How much} {does|will} {a} times {b} {make|come to|give|equal}?",
        "{I have|Take} {a} {bags of|boxes of|packs of|times} {b}. How {much|many} is that{| in all| together}?",
        "{Evaluate|Simplify|Solve|Compute} the {expression|product} {a} * {b}.",
        "{If you|If I|When you} {multiply|take} {a} {by|times} {b}, what {do you get|is it|is the result}?",
        "{Say|Write|Give me|Show me} the {answer|result} of {a} times {b}.",
        "{a} {*|times|x} {b}, {what is it|how much is that|what do I get|what does that make}?",
        "{Hi|Hey|Hello}{,|!} {can you|could you} {do|solve|calculate} {a} {*|x|times} {b}?",
    ),
    "/": (
        "{What is|What's|Calculate|Compute|How much is|Solve|Work out|Evaluate|Find|Tell me} {a} / {b}?",
        "{What is|What's|Calculate|Compute|How much is|Work out} {a} {divided by|over} {b}?",
        "{Divide|Please divide|Can you divide} {a} by {b}.",
        "{a} / {b}", "{a}/{b}", "{a} / {b} = ?", "{a} divided by {b}",
        "How many times does {b} {go|fit} into {a}?",
        "{|Quick: |Please: |Hey, |Hi, }{what is|what's|whats|how much is|calculate|compute|work out} {a} {/|divided by|over|÷} {b}{?|}",
        "{The |What is the |Give me the |I need the |Find the |}quotient of {a} and {b}{?|}",
        "{Can|Could|Would|Will} you divide {a} by {b}{| for me|, please}?",
        "{Can|Could} you tell me {what {a} divided by {b} is|how much {a} divided by {b} is|the quotient of {a} and {b}|the result of {a} / {b}}?",
        "{I want to know|Please tell me|Tell me|I wonder|I'd like to know} {what {a} divided by {b} is|what {a} / {b} is|how often {b} goes into {a}}.",
        "{Split|Share|Cut|Divide|Part} {a} {into|in} {b} {equal |}{parts|groups|shares|pieces}. {How much is each|How big is each part|What do I get}?",
        "{How many|How much} {is|are|makes} {a} {divided by|over|split by|shared by} {b}?", "How {often|many times} does {b} {fit into|go into|fit in} {a}?",
        "{How many|What number of} {groups|sets|packs|bundles} of {b} {are in|can I make from|fit into|are there in|go into} {a}?",
        "{a} {split|shared|divided} {into|between|among} {b}{?|}",
        "{a} {divided by|over|/} {b} {is what|equals what|is how much|makes what|gives|equals|is}{?|}",
        "{a} divided by {b} please",
        "{a} {/|÷} {b}{ please|, please| pls| equals|?| =?|=?}",
        "{Do the division|Do this one|Work this out|Solve this|Division|Divide}: {a} {/|divided by|by} {b}", "{WHAT IS|CALCULATE|COMPUTE} {a} {/|DIVIDED BY} {b}",
        "{What number|Which number} {is|do I get from} {a} divided by {b}?",
        "{Result|The result|The answer|What is the result|What is the answer} of {a} {/|divided by} {b}{?|}",
        "divide {a} by {b}{| please}",
        "{a} ÷ {b}{| =| = ?|?}",
        "{a} : {b}{| =| = ?|?}",
        "{Start|Begin} with {a} and divide {it |}by {b}. {What do you get|What is the result}?",
        "{If I|If you|When I} {divide|split|share} {a} {by|into|among} {b}, what {do I get|is the result|is it}?",
        "{Evaluate|Simplify|Solve|Compute} the {expression|quotient} {a} / {b}.",
        "{What|How much} {does|will} {a} divided by {b} {make|give|equal}?", "What do {I|you|we} get {if|when} {I|you|we} {divide|split} {a} {by|into} {b}?",
        "{a} {/|divided by} {b}, {what is it|how much is that|what do I get}?", "{Hi|Hey|Hello}{,|!} {can you|could you} {do|solve|calculate} {a} / {b}?",
        "How often can {I|you|we} {take|subtract|remove} {b} from {a}?",
    ),
}

NAMES = "Anna Ben Tom Lily Sam Mia Max Sara Leo Nina John Emma Paul Kate Omar Ali Rosa Jack Amy Luke".split()
THINGS = ("apples eggs books coins cards stickers marbles pencils shells cookies balls flowers stamps toys oranges "
          "cups stones cakes tickets photos").split()

STORIES = {
    "+": (
        "{N} has {a} {T} and {gets|buys|finds|receives} {b} more. How many {T} does {N} have {now|}?",
        "There are {a} {T} in {one|a} box and {b} {T} in {another|the other}. How many {T} are there {in total|in all|altogether}?",
        "I have {a} {T}. {My friend|{N}} gives me {b} {more|} {T}. How many {T} do I have {now|}?",
        "{N} {picks|collects|counts|makes|draws|sells|wins|carries} {a} {T} {on Monday|in the morning|first} and {b} {on Tuesday|in the evening|later}. How many "
        "{T} is that {in total|in all|altogether}?",
        "{N} has {a} {T}. {M} has {b}{| {T}}. How many {T} do they have {together|in total|in all|altogether}?",
        "A {shop|market|school|store|farmer} has {a} {T} and {orders|gets|buys|receives} {b} more. How many {T} are there {now|then}?",
        "{N} {put|puts|lays} {a} {T} {on the table|in a bag|in a basket}. {M} {adds|puts in|brings} {b} {more|}. How many {T} are there {now|in total}?",
        "On {one|the first} shelf there are {a} {T}, on {another|the second} {there are |}{b}. How many {T} are there {in all|altogether|together}?",
        "{N} found {a} {T} last week and {b} this week. How many {T} did {N} find {in all|in total}?",
        "{My brother|My sister|My friend|{N}} gave me {a} {T}, {then|and} {M} gave me {b}. How many {T} {did I get|do I have now|is that}?",
        "There {were|are} {a} {T} in the {garden|room|house|box|basket}, {then|and} {b} more {came|were added|arrived}. How many {T} are there now?",
        "We have {a} {T} and {need|want|get|buy} {b} more. How many {T} {will we have|is that|would that be} {in total|then}?",
        "{N} saved {a} {coins|dollars|euros} and {gets|earns|finds} {b} more. How {many|much} does {N} have {now|in all}?",
        "{a} {T} are {red|old|small} and {b} are {blue|new|big}. How many {T} are there {in total|in all|altogether}?",
        "{There are|I count} {a} {birds|children|people|cars} and {b} {more |}{come|arrive}. How many are there {now|then}?",
        "{N} {read|reads|has read} {a} pages {yesterday|on Monday} and {b} pages {today|on Tuesday}. How many pages {in all|in total|altogether}?",
        "A {bus|train} has {a} {people|passengers}. {At the next stop|Then} {b} {more |}get on. How many {people|passengers} are {on it|on board} now?",
    ),
    "-": (
        "{N} has {a} {T} and {gives away|loses|sells|gives {M}} {b}. How many {T} are left?",
        "There are {a} {T} {on the table|in a bag|in a box}. {N} takes {b}. How many {T} are left?",
        "I had {a} {T} and {lost|used|gave away} {b} {of them|}. How many {T} do I have {left|now}?",
        "{N} {had|has} {a} {T}. {N} {gives|gave} {b} to {M}. How many {T} {does {N} have left|are left|remain}?",
        "{N} {had|bought|found} {a} {T} {but|and} {lost|broke|gave away|sold|dropped} {b}{| of them}. How many {T} {does {N} have left|are left|remain}?",
        "A {shop|baker|farmer|store|market} has {a} {T} and sells {b}{| of them| today}. How many {T} are left?",
        "{M} took {b} of {N}'s {a} {T}. How many {T} does {N} {still have|have left|have now}?",
        "There {were|are} {a} {birds|people|children|cats|cars} {in the park|in the garden|in the street}. {b} {leave|go away|go home}. How many are {left|still "
        "there}?",
        "Of {a} {T}, {b} are {broken|sold|gone|taken|lost}. How many {T} are {left|still there|fine}?",
        "A {bus|train} has {a} {people|passengers}. At the {next |}stop {b} get off. How many are {left|still on it|still on board}?",
        "{N} needs {a} {T} and {already |}has {b}. How many {more |}{T} {does {N} need|are missing}?",
        "{N} has {a} {T} and {M} has {b}. How many more {T} does {N} have than {M}?", "{N} has a book with {a} pages and has read {b}. How many pages are left?",
        "I {had|bought} {a} {T}. I {gave|sold} {b} {to {N}|away|to a friend}. How many {T} do I {have left|still have|have now}?",
        "We {had|made|packed} {a} {T} and {used|lost|gave away} {b}. How many {T} {are left|remain|do we have left}?",
        "{N} has {a} {coins|dollars|euros} and {spends|pays|loses} {b}. How many does {N} have {left|now}?",
        "A {box|bag|basket|jar} holds {a} {T}. {N} takes out {b}. How many {T} {stay in|are left in} it?",
    ),
    "*": (
        "{N} has {a} {bags|boxes} with {b} {T} in each. How many {T} does {N} have?",
        "There are {a} {rows|boxes|bags} {of|with} {b} {T} {each|}. How many {T} are there {in total|in all|}?",
        "{N} {buys|has|packs|fills|carries} {a} {bags|boxes|packs|baskets} {of|with} {b} {T} each. How many {T} {is that|are there|does {N} have} {in total|in all|"
        "altogether}?",
        "{a} {friends|children|people|girls|boys} {each |}have {b} {T} {each|}. How many {T} do they have {together|in total|in all}?",
        "{There are|I see|We count} {a} {tables|shelves|rooms|trees|baskets} and {each has|on each there are|each one holds} {b} {T}. How many {T} {in all|are "
        "there in total|is that}?",
        "{a} {boxes|bags|packs|jars|drawers} {hold|contain|have} {b} {T} each. How many {T} are there {in all|altogether|together}?",
        "For {a} {days|weeks|hours}, {N} {collects|makes|sells|counts|draws} {b} {T} {a day|each time|every time}. How many {T} is that {in all|in total}?",
        "{a} {tickets|books|toys|cakes} cost {b} {dollars|euros|coins} each. {How much do they cost|What is the price|How much is that} {together|in all|in total}?",
        "{a} {cars|tables|chairs} {stand|are} in each row and there are {b} rows. How many are there {in all|altogether}?",
        "{N} {reads|writes|learns} {a} {pages|words} a day for {b} days. How many is that {in all|in total|altogether}?",
        "I {have|bought|got} {a} {packs|boxes|bags} {of|with} {b} {T}{| each}. How many {T} do I have {in total|in all|}?",
        "A {hall|room|cinema} has {a} rows {of|with} {b} {seats|chairs}{| each}. How many is that {in all|in total}?",
        "{a} teams {of|with} {b} {players|children|people} {play|meet|come}. How many {people|players} is that {in all|in total|altogether}?",
        "{a} {workers|machines|children|friends} make {b} {T} each. How many {T} is that {in all|in total|together}?",
        "We {plant|set|lay|put} {a} rows of {b} {T}. How many {T} {is that|do we need|are there} {in all|in total|}?",
    ),
    "/": (
        "{N} shares {a} {T} {equally|} {among|between} {b} {friends|children}. How many {T} does each get?",
        "{a} {T} are {put|split|divided} {equally|evenly} into {b} {boxes|bags}. How many {T} are in each?",
        "{N} has {a} {T} and {shares|divides|splits} them {equally |evenly |}{among|between} {b} {friends|children|people}. How many {T} does each {get|one get|"
        "person get}?",
        "{a} {T} {go|fit|are packed|are put} {equally |}into {b} {boxes|bags|jars|baskets}. How many {T} {are in each|are in one|does each hold}?",
        "{N} packs {a} {T} into bags of {b}. How many bags {are there|does {N} need|does {N} fill}?",
        "There are {a} {T} in {b} equal {rows|groups|piles|packs}. How many {T} are in {each|one}?",
        "{b} {children|friends|people} share {a} {T} {equally|evenly|fairly}. How many {T} does each {get|one get}?",
        "I have {a} {T} for {b} {people|children|friends}. How many {T} {does each get|can I give each|are there for each}?",
        "{N} reads {a} pages in {b} days, the same number {every|each} day. How many pages is that {a|per} day?",
        "{a} {dollars|euros|coins} are {shared|split|divided} {equally |}{among|between} {b} {people|friends|workers}. How many does each {one |}get?",
        "A {teacher|farmer|baker|coach} {gives out|shares|hands out} {a} {T} {equally|evenly} to {b} children. How many {T} does each {child|one} get?",
        "{b} {tickets|books|toys|cakes} cost {a} {dollars|euros|coins} {together|in all}. How much does {one|each} cost?",
        "{N} {puts|lays|sets} {a} {T} in rows of {b}. How many rows {are there|does {N} get|is that}?",
        "{a} {children|people|players} make {b} equal {teams|groups|rows}. How many are in each?",
        "{a} {children|people|players} {stand|walk|play} in groups of {b}. How many groups are there?",
        "{N} cuts {a} {meters|feet} of rope into {b} equal pieces. How long is each piece?",
        "We have {a} {T} and {b} {plates|boxes|bags}. How many {T} go to each if {all get the same|we share equally}?",
    ),
}


def questions_of(operator: str, in_words: bool) -> tuple[str, ...]:
    """The templates of a bare question, or of a short story."""
    return (*STORIES[operator], *MORE_STORIES[operator], *WORD_PROBLEMS[operator]) if in_words else (*QUESTIONS[operator], *MORE_QUESTIONS[operator])


def is_reserved(a: int, operator: str, b: int) -> bool:
    """Whether this operand pair belongs to the evaluation."""
    return zlib.crc32(f"{a}{operator}{b}".encode()) % 20 == 0


def answer_of(a: int, operator: str, b: int) -> str:
    """The worked answer of one operation, for example `47 + 38 = 70 + 15 = 85.`"""
    if operator == "/":
        quotient, rest = divmod(a, b)
        product = f"{b} * {quotient} = {b * quotient}"
        return f"{product}, so {a} / {b} = {quotient}." if rest == 0 else f"{product}, so {a} / {b} = {quotient} remainder {rest}."
    if operator == "*":
        return f"{a} * {b} = {summed_in_steps(partial_products(a, b) or [0])}."
    b = -b if operator == "-" else b
    operation, terms = f"{a} {operator} {abs(b)}", by_place([a, b])
    is_short = max(a, abs(b)) < 10 or sum_text(terms) == operation
    return f"{operation} = {a + b}." if is_short else f"{operation} = {summed_in_steps(terms)}."


def sum_text(terms: list[int]) -> str:
    """The terms with the signs between them: `70 + 15`, `40 - 4`."""
    return str(terms[0]) + "".join(f" {'-' if term < 0 else '+'} {abs(term)}" for term in terms[1:])


def summed_in_steps(terms: list[int]) -> str:
    """A sum worked out two terms at a time: of four the two in the middle first, else the first two.

    1800, 540, 60 and 18 are `1800 + 540 + 60 + 18 = 1800 + 600 + 18 = 2400 + 18 = 2418`.
    """
    steps = [terms]
    while len(steps[-1]) > 1:
        *before, first, second = steps[-1][: 3 if len(steps[-1]) == 4 else 2]
        steps.append([*before, first + second, *steps[-1][len(before) + 2 :]])
    return " = ".join(map(sum_text, steps))


def by_place(terms: list[int]) -> list[int]:
    """A sum taken apart by the places of its digits: 47 and 38 are 70 and 15, each part a sum of a digit from every term."""
    places = [10**exponent for exponent in range(len(str(max(map(abs, terms)))))]
    return [sum((abs(term) // place % 10) * (place if term >= 0 else -place) for term in terms) for place in reversed(places)]


def partial_products(a: int, b: int) -> list[int]:
    """What the places of one factor make of the places of the other, the largest first; 23 and 86 have four, 472 and 6 three, 57 and 3 two, 20 and 30 one."""
    parts = [[value // place % 10 * place for place in (100, 10, 1) if value // place % 10] for value in (a, b)]
    return [x * y for y in parts[1] for x in parts[0]]


def draw_operands(operator: str, random_source: random.Random) -> tuple[int, int]:
    """Two operands up to 99 that are not reserved."""
    while True:
        largest = 12 if operator in "+-" and random_source.random() < 0.3 else 99
        a, b = random_source.randint(0, largest), random_source.randint(0, largest)
        if operator == "-" and a < b and random_source.random() < 0.9:
            a, b = b, a
        if operator == "*" and random_source.random() < 0.5:
            a, b = random_source.choice(((a, random_source.randint(0, 12)), (random_source.randint(0, 12), a)))
        if operator == "/":
            b = random_source.randint(1, 12) if random_source.random() < 0.8 else random_source.randint(1, 50)
            quotient = random_source.randint(0, 99 // b)
            a = quotient * b if random_source.random() < 0.96 else random_source.randint(1, 99)
        if not is_reserved(a, operator, b):
            return a, b


LARGER_SHARE = 0.4


def draw_larger_operands(operator: str, random_source: random.Random) -> tuple[int, int]:
    """Operands beyond the scope: there are too many pairs of them to be known by heart, so only the rule for each place helps."""
    while True:
        a, b = random_source.randint(100, 999), random_source.randint(2, 9) if operator == "*" else random_source.randint(10, 999)
        if operator == "-" and a < b or operator != "-" and random_source.random() < 0.5:
            a, b = b, a
        if not is_reserved(a, operator, b):
            return a, b


def fill(template: str, a: int, b: int, random_source: random.Random) -> str:
    """Puts operands, names and things into a template, then picks its wording."""
    name, other = random_source.sample(NAMES, 2)
    for mark, value in (("{a}", a), ("{b}", b), ("{N}", name), ("{M}", other), ("{T}", random_source.choice(THINGS))):
        template = template.replace(mark, str(value))
    text = expand(template, random_source)
    if text.endswith("?") and text.startswith(("Calculate", "Compute", "Solve", "Work", "Evaluate", "Find", "Give", "Tell")):
        text = text[:-1] + "."
    return text


def operation_records(count: int, random_source: random.Random) -> list[dict]:
    """Questions about one operation, bare or as a short story."""
    records = []
    for _ in range(count):
        operator = random_source.choices("+-*/", (31, 27, 28, 14))[0]
        a, b = draw_operands(operator, random_source)
        in_words = random_source.random() < 0.35 and min(a, b) > 1 and (operator != "-" or a >= b)
        if operator == "/" and a % b:
            in_words = False
        template = random_source.choice(questions_of(operator, in_words))
        question = fill(template, a, b, random_source)
        question = question if in_words else vary(question, random_source)
        records.append(chat("arithmetic", question, answer_of(a, operator, b), SOURCE))
    return records


def larger_sum_records(count: int, random_source: random.Random) -> list[dict]:
    """Questions about operands beyond the scope, and sums of two partial products."""
    records = []
    for _ in range(count):
        operator = random_source.choice("++-*")
        a, b = draw_larger_operands(operator, random_source)
        if operator == "+" and random_source.random() < 0.4:
            a, b = 10 * random_source.randint(1, 81), random_source.randint(1, 99)
        template = random_source.choice(questions_of(operator, in_words=False))
        records.append(chat("arithmetic", vary(fill(template, a, b, random_source), random_source), answer_of(a, operator, b), SOURCE))
    return records


MISSING_FACTORS = (
    "{What|Which number} times {b} {is|makes|gives} {a}?", "{b} times {what|which number} {is|makes|gives} {a}?", "{b} * ? = {a}", "? * {b} = {a}",
    "{By what|With what} {do I|must I|do you} multiply {b} to get {a}?", "{Find|What is|Give me} the missing {factor|number}: {b} {*|x|times} {?|what|_} = {a}",
    "{b} x {_|what|?} = {a}", "{Which|What} multiple of {b} is {a}?",
)


def draw_table_entry(random_source: random.Random) -> tuple[int, int]:
    """Two factors of a product up to 99, mostly of the small table."""
    b = random_source.randint(2, 12) if random_source.random() < 0.8 else random_source.randint(2, 49)
    return b, random_source.randint(1, 99 // b)


def missing_factor_records(count: int, random_source: random.Random) -> list[dict]:
    """Questions for the other factor: the table read backwards, as a quotient's answer does."""
    records = []
    while len(records) < count:
        b, quotient = draw_table_entry(random_source)
        if not is_reserved(b, "*", quotient) and not is_reserved(quotient, "*", b):
            question = fill(random_source.choice(MISSING_FACTORS), b * quotient, b, random_source)
            records.append(chat("arithmetic", vary(question, random_source), f"{b} * {quotient} = {b * quotient}.", SOURCE))
    return records


def other_records(count: int, random_source: random.Random) -> list[dict]:
    """Doubles, halves, squares, comparisons, odd and even, next numbers."""
    records = []
    for _ in range(count):
        a, b = random_source.sample(range(100), 2)
        kind = random_source.randrange(7)
        if kind == 0:
            question, answer = "{What is|What's} {double|twice} A?", answer_of(2, "*", a)
        elif kind == 1:
            a -= a % 2
            question, answer = "{What is|What's} half of A?", answer_of(a, "/", 2)
        elif kind == 2:
            question, answer = "{What is|What's} A squared?", answer_of(a, "*", a)
            if is_reserved(a, "*", a):
                continue
        elif kind == 3:
            word, chosen = random_source.choice((("bigger", max(a, b)), ("larger", max(a, b)), ("greater", max(a, b)),
                                                 ("smaller", min(a, b)), ("less", min(a, b))))
            other = a + b - chosen
            question, answer = f"{{Which is|Which number is|What is}} {word}, A or B?", f"{chosen} is {word} than {other}."
        elif kind == 4:
            question = "Is A {|an} {odd or even|even or odd}?"
            answer = f"{a} is {'odd' if a % 2 else 'even'}."
        elif kind == 5:
            question, answer = "{What|Which} number comes after A?", f"{a + 1} comes after {a}."
        else:
            a = max(a, 1)
            question, answer = "{What|Which} number comes before A?", f"{a - 1} comes before {a}."
        text = capitalise(expand(question, random_source)).replace("A", str(a)).replace("B", str(b))
        records.append(chat("arithmetic", vary(text, random_source), answer, SOURCE))
    return records


def operation_line(random_source: random.Random) -> tuple[str, str]:
    """An operation in the form of its answer: operands given, the rest learned."""
    operator = random_source.choices("+-*/", (34, 30, 26, 10))[0]
    is_larger = operator != "/" and random_source.random() < LARGER_SHARE
    a, b = (draw_larger_operands if is_larger else draw_operands)(operator, random_source)
    given = f"{a} / {b}:" if operator == "/" else f"{a} {operator} {b} ="
    return given, f" {answer_of(a, operator, b).removeprefix(given).strip()}"


def draw_partial_products(random_source: random.Random) -> list[int]:
    """At least two partial products of factors up to 99 that are not reserved."""
    while True:
        a, b = random_source.randint(1, 99), random_source.randint(11, 99)
        if len(partial_products(a, b)) > 1 and not is_reserved(a, "*", b):
            return partial_products(a, b)


def partial_sum_line(random_source: random.Random) -> tuple[str, str]:
    """The sum of the partial products of two factors."""
    given, _, learned = summed_in_steps(draw_partial_products(random_source)).partition(" =")
    return f"{given} =", f"{learned}."


def place_line(random_source: random.Random) -> tuple[str, str]:
    """The sums of two that answers are made of, terms given and the number learned: `540 + 60 =`, `1800 + 600 =`, `2400 + 18 =`, `90 + 16 =`, `40 - 4 =`."""
    draw = random_source.random()
    if draw < 0.3:
        # every pair of hundreds and tens, or of tens and ones: those of products alone are few enough to be known by heart
        terms = random_source.choice(([100 * random_source.randint(1, 81), 10 * random_source.randint(1, 162)], [10 * random_source.randint(1, 972), random_source.randint(1, 81)],
                                      [10 * random_source.randint(1, 81), 10 * random_source.randint(1, 81)]))
        return f"{sum_text(terms)} =", f" {sum(terms)}."
    if draw < 0.7:
        terms = draw_partial_products(random_source)
        if len(terms) == 4:
            first, second, third, last = terms
            terms = random_source.choice(([second, third], [first, second + third], [first + second + third, last]))
        terms = random_source.choice((terms[:2], terms[-2:]))
        return f"{sum_text(terms)} =", f" {sum(terms)}."
    while True:
        if random_source.random() < 0.5:
            tens, ones = 10 * random_source.randint(1, 18), random_source.randint(0, 18)
        else:
            tens, ones = 10 * random_source.randint(0, 9), random_source.randint(-9, 9)
        operator = "-" if ones < 0 else "+"
        if not is_reserved(tens, operator, abs(ones)):
            return f"{sum_text([tens, ones])} =", f" {tens + ones}."


def drill_record(line, random_source: random.Random) -> dict:
    """A row of `line`s, the results learned and the rest given: the most practice for the fewest tokens."""
    pairs, length, longest = [], 0, random_source.randint(60, 180)
    while length < longest:
        given, learned = line(random_source)
        pairs.append([f"\n{given}" if pairs else given, learned])
        length += len(given) + len(learned)
    return {"scope": "arithmetic", "source": SOURCE, "pairs": pairs}


def missing_factor_record(random_source: random.Random) -> dict:
    """The multiplication table with a factor to be found, as it stands in a quotient's answer: `6 *` and ` = 42` given."""
    pairs, given = [], ""
    for _ in range(random_source.randint(5, 10)):
        b, quotient = draw_table_entry(random_source)
        pairs.append([f"{given}{b} *", f" {quotient}"])
        given = f" = {b * quotient}{random_source.choice((', ', '; '))}"
    return {"scope": "arithmetic", "source": SOURCE, "pairs": [*pairs, [given.rstrip("; ,"), ""]]}


def drill_records(count: int, random_source: random.Random) -> list[dict]:
    """Drills of whole operations, of the two sums that end a product, and of the table read backwards."""
    return [*(drill_record(operation_line, random_source) for _ in range(count * 35 // 100)),
            *(drill_record(partial_sum_line, random_source) for _ in range(count * 25 // 100)),
            *(drill_record(place_line, random_source) for _ in range(count * 28 // 100)),
            *(missing_factor_record(random_source) for _ in range(count * 12 // 100))]


def table_records(count: int, random_source: random.Random) -> list[dict]:
    """Lines of the multiplication table as text, all of it learned: a factor is found from the product as often as the product from the factors."""
    records = []
    for _ in range(count):
        entries = []
        while len(entries) < 8:
            a = random_source.randint(2, 33)
            b = random_source.randint(2, 99 // a)
            a, b = random_source.choice(((a, b), (b, a)))
            if not is_reserved(a, "*", b):
                entries.append(f"{a} * {b} = {a * b}")
        records.append({"scope": "arithmetic", "source": SOURCE, "text": random_source.choice(("\n", ", ", "; ")).join(entries)})
    return records


def arithmetic_records(count: int, drills: int, random_source: random.Random) -> list[dict]:
    """Of the questions five in six are one operation, the rest missing factors, larger sums, comparisons and the like."""
    return [*operation_records(count * 79 // 100, random_source), *larger_sum_records(count * 6 // 100, random_source),
            *missing_factor_records(count * 5 // 100, random_source), *other_records(count * 10 // 100, random_source),
            *drill_records(drills * 9 // 10, random_source), *table_records(drills // 10, random_source)]
