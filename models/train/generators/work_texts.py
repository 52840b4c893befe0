"""Short texts about work and technology, one subject each, with the questions that one sentence of each answers."""

WORK_TEXTS = (
    # release notes
    (
        ("Version [VERSION] of the [SOFTWARE] {was released|came out|became available} on [DATE].", (
            ("{What is the newest version|Which release is described here|Version number|Which version are these notes about}?", "[VERSION]"),
            ("{When was it published|On what date did it come out|Since when can one download it|Release date}?", "[DATE]"),
        )),
        ("It repairs a crash that was caused by [ERROR].", (
            ("{Why did the program crash|What made it stop|What was behind the old bug|What went wrong before}?", "[ERROR]"),
        )),
        ("Pages now load within [SHORT] even on slow connections.", (
            ("{How fast do pages appear now|How long must I wait for a page|What loading time can I expect}?", "[SHORT]"),
        )),
        ("The default [SETTING] has been raised, {at the request of|as asked for by} [A].", (
            ("{Which option was changed|What got a higher value|Which setting is different now}?", "[SETTING]"),
            ("{Who wanted this change|At whose wish was the default raised|Who asked for a higher [SETTING]}?", "[A]"),
        )),
        ("Before upgrading, {please |}make a copy of [FILE], because it will be overwritten.", (
            ("{What should I save first|Which file gets replaced|Could you tell me which file I ought to back up|What is lost in the upgrade}?", "[FILE]"),
        )),
    ),
    # server setup
    (
        ("The [SOFTWARE] listens on port [PORT] {unless told otherwise|by default}.", (
            ("{Which port|What port must I open in the firewall|Under which port can I reach it|On what port does it wait for connections}?", "[PORT]"),
            ("{Which program is this about|What kind of software is being set up}?", "[SOFTWARE]"),
        )),
        ("All of its options are read from [FILE] when it starts.", (
            ("{Where are the options kept|Which file holds the configuration|What file do I edit to change the behaviour}?", "[FILE]"),
        )),
        ("It {writes|stores} its data in [FOLDER], which must be writable.", (
            ("{Where does the data go|Which directory needs write permission|In which folder will I find what it saved}?", "[FOLDER]"),
        )),
        ("Idle users are logged out after [SHORT].", (
            ("{When does it throw me out|How long can I do nothing before I am disconnected|What happens with inactivity, I mean after how long}?", "[SHORT]"),
        )),
        ("No more than [N] connections may be open at once.", (
            ("{How many clients can connect together|What is the limit for connections|How many users fit at the same time}?", "[N]"),
        )),
        ("For help, {send a mail|write} to [EMAIL].", (
            ("{Whom do I contact when I am stuck|What is the support address|Where can I get assistance|Support mail}?", "[EMAIL]"),
        )),
    ),
    # backup
    (
        ("Every night at [TIME] the backup tool copies the whole database.", (
            ("{When does the backup run|At what time does the copying begin|What time is the nightly job}?", "[TIME]"),
        )),
        ("The copies {end up|are placed} in [FOLDER] on a second machine.", (
            ("{Where do I find the copies|Which folder holds the backups|Where are they stored}?", "[FOLDER]"),
        )),
        ("One run takes about [SHORT] and slows the site a little.", (
            ("{How long does it last|How much time is needed for a backup|For how long will the site be slow}?", "[SHORT]"),
        )),
        ("Old copies are deleted after [LONG] to save space.", (
            ("{How long are they kept|When do backups get thrown away|What is the retention period|How old can a copy become}?", "[LONG]"),
        )),
        ("Should a run fail, [A] is informed at once.", (
            ("{Who hears about problems|Who gets told when something goes wrong|Whom does the system warn}?", "[A]"),
        )),
    ),
    # editor shortcuts
    (
        ("In this editor, [KEY] saves your work and [KEYB] starts a search.", (
            ("{How do I save|Which key keeps my changes|What do I press to store the text}?", "[KEY]"),
            ("{How can I find a word|Which key opens the search|What must I press to look for something}?", "[KEYB]"),
        )),
        ("It keeps the last [M] changes, so mistakes can be undone.", (
            ("{How many steps can I take back|How often can I undo|What is the size of the history}?", "[M]"),
        )),
        ("The background is [COLOR], but other colours can be chosen.", (
            ("{What does the window look like|Which colour does it have at first|What colour is behind the text}?", "[COLOR]"),
        )),
        ("Menus are available in English and, since the last release, in [LANGUAGE].", (
            ("{Which language was added|What other language can the menus have|Do they offer another language than English}?", "[LANGUAGE]"),
        )),
        ("It was written by [A] and costs nothing.", (
            ("{Who made the program|Whose work is it|Who is the developer|Author}?", "[A]"),
        )),
    ),
    # accounts
    (
        ("Your account has been created under the name [USER].", (
            ("{What is my user name|With which name do I log in|Login name|How am I called in the system}?", "[USER]"),
        )),
        ("The first password is valid for [SHORT] and must then be replaced.", (
            ("{How soon must I change the password|When does the first password expire|How long can I use the password they gave me}?", "[SHORT]"),
        )),
        ("You may store up to [N] files without paying.", (
            ("{How much space do I get for free|What is the free limit|How many files can I keep}?", "[N]"),
        )),
        ("A larger plan is offered for [PRICE] a year.", (
            ("{How expensive is the bigger plan|What would an upgrade cost me|Price of the large plan}?", "[PRICE]"),
        )),
        ("If you forget your details, call [PHONE] {and|or} ask for [B].", (
            ("{Which number should I dial|What is the hotline|Where do I ring when I have lost my password}?", "[PHONE]"),
            ("{Who will help me|Whom should I ask for|Who can restore my details}?", "[B]"),
        )),
    ),
    # bug report
    (
        ("[A] reported that the [SOFTWARE] freezes when opening a long list.", (
            ("{Who found the bug|Who noticed the problem|From whom does the report come}?", "[A]"),
            ("{Which program hangs|What stops responding}?", "[SOFTWARE]"),
        )),
        ("It happens in line [LINE] of the reading routine.", (
            ("{Where exactly is the fault|Which line is wrong|In what line must I look}?", "[LINE]"),
        )),
        ("The cause {seems to be|turned out to be} [ERROR].", (
            ("{Why does it freeze|What lies behind the problem|What is the reason for the fault}?", "[ERROR]"),
        )),
        ("Until it is fixed, [KEY] can be pressed to break off.", (
            ("{How can I stop it meanwhile|Is there a workaround, and which key is it|What do I press to get out}?", "[KEY]"),
        )),
        ("[B] is working on a repair, {planned|expected} for [DAY].", (
            ("{Who takes care of it|Who is fixing this|Whose task is the repair}?", "[B]"),
            ("{When will it be solved|On which day can we expect a fix|By what day is it repaired}?", "[DAY]"),
        )),
    ),
    # outage
    (
        ("Our web shop was {down|unreachable} on [DAY], starting at [TIME].", (
            ("{On which day did the outage happen|What day could nobody buy}?", "[DAY]"),
            ("{When did the trouble begin|At what time did the shop go down|Since what time was it offline}?", "[TIME]"),
        )),
        ("The fault lasted [SHORT] and affected every visitor.", (
            ("{How long was it out|For how long could nobody order|What was the length of the outage}?", "[SHORT]"),
        )),
        ("Engineers {traced it to|found that the source was} [ERROR].", (
            ("{What caused it|Why did the site fail|What was to blame}?", "[ERROR]"),
        )),
        ("About [N] orders were lost.", (
            ("{How many purchases disappeared|What was the damage in orders|Number of lost orders}?", "[N]"),
        )),
        ("Those concerned will be given a voucher worth [PRICE].", (
            ("{What do the customers get back, and how much|How high is the compensation|What is the voucher worth}?", "[PRICE]"),
        )),
    ),
    # printer manual
    (
        ("Before first use of the printer, [STEP] and then [STEPB].", (
            ("{What must I do first|What is the very first step|How do I begin}?", "[STEP]"),
            ("{What comes next|What is the second step|And after that}?", "[STEPB]"),
        )),
        ("A green light tells you that it is ready after [SHORT].", (
            ("{How long does it need to warm up|When can I start printing|How soon is the device ready}?", "[SHORT]"),
        )),
        ("The tray holds [N] sheets of paper.", (
            ("{How much paper fits in|What is the capacity of the tray|How many sheets can I load}?", "[N]"),
        )),
        ("When the [COLOR] lamp flashes, [PART] has to be replaced.", (
            ("{What must be changed when it flashes|Which part do I need to renew|What is worn out when the lamp blinks}?", "[PART]"),
            ("{What colour is the warning light|Which lamp means trouble}?", "[COLOR]"),
        )),
        ("Spare parts can be ordered from [FIRM].", (
            ("{Who sells parts|Where do I get a spare part|Which company delivers replacements}?", "[FIRM]"),
        )),
    ),
    # device
    (
        ("The [PRODUCT] weighs [WEIGHT] and fits on any shelf.", (
            ("{How heavy is it|What is its weight|Weight}?", "[WEIGHT]"),
            ("{What kind of device is described|Which article is this text about}?", "[PRODUCT]"),
        )),
        ("It runs on [POWER], so no socket is needed.", (
            ("{How is it powered|Where does it get its energy from|What drives the device}?", "[POWER]"),
        )),
        ("Clean [PART] {once a|every} month with a soft cloth.", (
            ("{What should be wiped|Which part needs cleaning|What has to be kept clean}?", "[PART]"),
        )),
        ("Do not {use|run} it for more than [SHORT] without a break.", (
            ("{How long may it work at a stretch|When does it need a rest|What is the longest time I can let it run}?", "[SHORT]"),
        )),
        ("The guarantee {covers|lasts} [LONG], starting on the day of purchase.", (
            ("{How long is the warranty|For what period is it insured against faults|Until when can I complain}?", "[LONG]"),
        )),
        ("Repairs after that period are charged at [PRICE].", (
            ("{What does a repair cost later|How expensive is it to have it mended|Price of a repair}?", "[PRICE]"),
        )),
    ),
    # battery lamp
    (
        ("This lamp shines for [SHORT] on a full battery.", (
            ("{How long does the light last|How many minutes or hours of light do I get|When is it empty}?", "[SHORT]"),
        )),
        ("Charging it takes [SHORTB] with the cable supplied.", (
            ("{How much time does it need to fill up again|How long must it be plugged in|Charging time}?", "[SHORTB]"),
        )),
        ("It is [COLOR], made of [STUFF], and floats on water.", (
            ("{What colour is it|Colour}?", "[COLOR]"),
            ("{What is it made of|Which material did they use|Material}?", "[STUFF]"),
        )),
        ("Pressing the button [NW] times switches on the warning signal.", (
            ("{How often do I press for the alarm|How many times must I push the button}?", "[NW]"),
        )),
        ("Its beam can be seen from a distance of [DIST].", (
            ("{How far does it shine|From how far away is it visible|What is the range of the light}?", "[DIST]"),
        )),
    ),
    # oven
    (
        ("Set the oven to [DEG] degrees and let it heat up.", (
            ("{How hot must it be|Which temperature do I choose|What number do I turn the dial to}?", "[DEG]"),
        )),
        ("It reaches the chosen heat after [SHORT].", (
            ("{How long does it take to get hot|When is it warm enough|How many minutes until it is ready}?", "[SHORT]"),
        )),
        ("The door, {which is |}made of [STUFF], must stay shut.", (
            ("{What material is the door|What did they make the door from}?", "[STUFF]"),
        )),
        ("To lock the panel against children, hold [KEY].", (
            ("{How do I make it safe for children|Which button locks it|What keeps little ones from using it}?", "[KEY]"),
        )),
        ("At [PRICE], this model is the cheapest in our range.", (
            ("{How much is this oven|What would I have to pay|How expensive is the model}?", "[PRICE]"),
        )),
    ),
    # lab safety
    (
        ("Nobody may enter the laboratory without permission from [A].", (
            ("{Who decides who may go in|Whom must I ask before entering|Who gives permission}?", "[A]"),
        )),
        ("Inside it, [ACT] is strictly forbidden.", (
            ("{What am I not allowed to do there|What is banned|Which activity is against the rules}?", "[ACT]"),
        )),
        ("Goggles hang in the [COLOR] cupboard {beside|next to} the door.", (
            ("{What colour is the cupboard|In which cupboard do I find eye protection}?", "[COLOR]"),
        )),
        ("If acid touches your [BODY], rinse it for [SHORT].", (
            ("{How long do I have to wash it off|For how long should water run over it}?", "[SHORT]"),
            ("{Which part of the body is mentioned|Where might the acid touch me}?", "[BODY]"),
        )),
        ("In an emergency, {dial|ring} [PHONE] and leave the room.", (
            ("{What number do I call|Whom can I phone when something terrible happens, what is the number|Emergency number}?", "[PHONE]"),
        )),
    ),
    # fire drill
    (
        ("The factory will hold a fire drill on [DATE] at [TIME].", (
            ("{When is the drill|On which date do we practise|What is the date of the exercise}?", "[DATE]"),
            ("{At what time does the alarm sound|What time does the drill begin|What hour does it start}?", "[TIME]"),
        )),
        ("Everybody must walk to the meeting point in [STREET].", (
            ("{Where do we gather|Where should I go|In which street is the meeting point}?", "[STREET]"),
        )),
        ("Last time, leaving the building took [SHORT], which was too slow.", (
            ("{How long did we need before|How slow were we|How much time did it take at the previous drill}?", "[SHORT]"),
        )),
        ("[A] will count the workers outside.", (
            ("{Who checks that all are there|Who does the counting|To whom do I show myself}?", "[A]"),
        )),
        ("Wheelchair users are helped through gate [GATE].", (
            ("{Which exit is for people in wheelchairs|Which gate should disabled workers take|Through what gate are they brought out}?", "[GATE]"),
        )),
    ),
    # machine rules
    (
        ("Only staff {older than|over} [AGE] may operate the press.", (
            ("{How old must I be|What is the minimum age|From what age can one use the machine}?", "[AGE]"),
        )),
        ("Before you begin, [STEP] and put on gloves.", (
            ("{What has to be done beforehand|What do I do at the start, apart from the gloves|First step}?", "[STEP]"),
        )),
        ("The belt moves at [SPEED], so keep your hands away.", (
            ("{How fast is the belt|At which speed does it go|What is the speed}?", "[SPEED]"),
        )),
        ("It must be oiled every [INTERVAL] by a trained person.", (
            ("{How often does it need oil|When is oiling due again|What is the interval for maintenance}?", "[INTERVAL]"),
        )),
        ("Faults are to be reported to [B], the [ROLE].", (
            ("{Whom do I tell when it is broken|Who wants to hear about defects|To whom should I report}?", "[B]"),
            ("{What position does [B] have|What is [B]'s job in the firm}?", "[ROLE]"),
        )),
    ),
    # project status
    (
        ("The {new |}[MADEOBJECT] project is now [PERCENT] complete.", (
            ("{How far are they|How much of the work is done|What share has been finished}?", "[PERCENT]"),
            ("{What is being built|Which structure is the project about}?", "[MADEOBJECT]"),
        )),
        ("So far, [PRICE] of the budget has been spent.", (
            ("{How much money is gone|What have they paid until now|What are the costs to date}?", "[PRICE]"),
        )),
        ("Work fell behind in [MONTH] because of [REASON].", (
            ("{Why are they late|What held them up|What is the reason for the delay}?", "[REASON]"),
            ("{In which month did they lose time|When did the delay happen}?", "[MONTH]"),
        )),
        ("[A] has therefore hired [NW] extra workers.", (
            ("{How many people were taken on|By how many was the crew enlarged}?", "[NW]"),
            ("{Who brought in more workers|Who took on additional staff}?", "[A]"),
        )),
        ("Everything should be finished by [DATE].", (
            ("{When will it be done|What is the deadline|On which date does the project end}?", "[DATE]"),
        )),
    ),
    # app project
    (
        ("Our team of [M] people began the app in [YEAR].", (
            ("{How large is the team|How many work on it|Team size}?", "[M]"),
            ("{When did the work start|In which year was the first line written|Since when have they been busy with it}?", "[YEAR]"),
        )),
        ("[A] leads it, while [B] draws the screens.", (
            ("{Who is in charge|Who is the head of the project|Who is the boss}?", "[A]"),
            ("{Who designs how it looks|Who makes the pictures|Which person is the designer}?", "[B]"),
        )),
        ("Last month [N] people {tried|tested} an early version.", (
            ("{How many testers were there|How many users have seen it already|Number of testers}?", "[N]"),
        )),
        ("Most of them complained about [TOPIC].", (
            ("{What did the testers not like|What were they unhappy with|What was the main complaint}?", "[TOPIC]"),
        )),
        ("If all goes well, it will be sold for [PRICE].", (
            ("{How expensive will it be|What price do they plan|What will I have to pay for it}?", "[PRICE]"),
        )),
    ),
    # move project
    (
        ("{Our office|The office} will move to [TOWN] during the [SEASON].", (
            ("{Where is the office going|What will be the new town|In which town will we work}?", "[TOWN]"),
            ("{In which season do we move|What time of year is the move}?", "[SEASON]"),
        )),
        ("[FIRM] has been asked to carry the furniture.", (
            ("{Who does the transport|Which company moves our things|Who was hired}?", "[FIRM]"),
        )),
        ("It expects to need [NW] lorries for everything.", (
            ("{How many vehicles will there be|How many trucks does that take}?", "[NW]"),
        )),
        ("Employees should pack their belongings by [TIME] on [DAY].", (
            ("{By what day must I be packed|On which day are the boxes to be ready}?", "[DAY]"),
            ("{Until what time can I pack|How late on the last day may I still be packing}?", "[TIME]"),
        )),
        ("Questions about the move are answered by [A].", (
            ("{Whom can I ask|Who knows more|Who is the contact person}?", "[A]"),
        )),
    ),
    # minutes 1
    (
        ("The meeting was opened by [A] at [TIME] in the [ROOM].", (
            ("{Who chaired it|Who began the meeting|Who was the first to speak}?", "[A]"),
            ("{When did they start|At what time did it begin}?", "[TIME]"),
            ("{Where was it held|In which room did they sit|Place of the meeting}?", "[ROOM]"),
        )),
        ("[M] members were present and three had sent apologies.", (
            ("{How many came|What was the attendance|How many people were there}?", "[M]"),
        )),
        ("First, [TOPIC] was discussed at length.", (
            ("{What did they talk about|What was the first item|Which subject took so much time}?", "[TOPIC]"),
        )),
        ("[B] promised to write a [DOCUMENT] before the next meeting.", (
            ("{Who has a task now|Who took over the writing|Who will prepare the paper}?", "[B]"),
            ("{What does [B] have to deliver|What kind of paper will be written}?", "[DOCUMENT]"),
        )),
        ("It will take place on [DATE], again at the same hour.", (
            ("{When do they meet again|What is the date of the next meeting|Which date should I note}?", "[DATE]"),
        )),
    ),
    # minutes 2
    (
        ("At the board meeting, [A] was elected [ROLE] with [N] votes.", (
            ("{Who won the election|Who was chosen}?", "[A]"),
            ("{Which office does [A] hold now|To what post was the winner elected}?", "[ROLE]"),
            ("{How many votes did the winner get|By how many was [A] supported}?", "[N]"),
        )),
        ("The members then agreed to raise the yearly fee to [PRICE].", (
            ("{What does membership cost from now on|How high is the fee|How much must each member pay}?", "[PRICE]"),
        )),
        ("[B] objected to this and left early.", (
            ("{Who was against it|Who went home before the end|Who did not agree}?", "[B]"),
        )),
        ("A proposal about [TOPIC] was put off until [DAY].", (
            ("{What will be decided later|Which matter was postponed|What was left open}?", "[TOPIC]"),
            ("{On which day will it be taken up again|When do they come back to that matter}?", "[DAY]"),
        )),
        ("Afterwards, [DISH] was served to everybody.", (
            ("{What did they eat|What food was there|What was on the table at the end}?", "[DISH]"),
        )),
    ),
    # product 1
    (
        ("The new [PRODUCT] by [FIRM] is [SHAPE] and comes in [COLOR].", (
            ("{Who makes it|Which company is the manufacturer|Who produces it}?", "[FIRM]"),
            ("{What form does it have|What does it look like in shape|Shape}?", "[SHAPE]"),
            ("{Which colour can I get|In what colour is it sold}?", "[COLOR]"),
        )),
        ("Unlike older models, it is driven by [POWER].", (
            ("{What makes it run|How does it get power|Energy source}?", "[POWER]"),
        )),
        ("Tests showed that it lasts [LONG] before it needs repair.", (
            ("{How durable is it|How long does it hold|When will it break down}?", "[LONG]"),
        )),
        ("In shops it is sold for [PRICE], postage not included.", (
            ("{How much is it|What does it cost|What price do I see in the shops}?", "[PRICE]"),
        )),
        ("Critics found only one weak point, {namely |}[PART].", (
            ("{What is not so good about it|Which part was criticised|What is its weakness}?", "[PART]"),
        )),
    ),
    # product 2
    (
        ("Our [PRODUCT] was designed by [A] in [YEAR].", (
            ("{Who drew it|Whose design is it|Who had the idea for the form}?", "[A]"),
            ("{How old is the design|In what year was it created|When was it designed}?", "[YEAR]"),
        )),
        ("It consists mainly of [STUFF] and a little rubber.", (
            ("{What is it mostly made from|Main material|What did they use for it}?", "[STUFF]"),
        )),
        ("More than [N] have been bought up to now.", (
            ("{How many were sold|How successful is it, in pieces|What are the sales so far}?", "[N]"),
        )),
        ("It won [HONOUR] at the fair in [TOWN].", (
            ("{Which prize did it get|What was it awarded|How was it honoured}?", "[HONOUR]"),
            ("{Where was it given the prize|In which town was the fair}?", "[TOWN]"),
        )),
        ("The box also contains a [TOOL] and a short guide.", (
            ("{What else is in the box|Which tool comes with it|What do I get besides the guide}?", "[TOOL]"),
        )),
    ),
    # order
    (
        ("{Thank you for your|We confirm your} order [CODE], which reached us on [DAY].", (
            ("{What is my order number|Under which number is it filed|Order number}?", "[CODE]"),
            ("{When did they receive it|On what day did my order arrive|Which day did it come in}?", "[DAY]"),
        )),
        ("You bought [NW] units of the [COLOR] [PRODUCT].", (
            ("{How many did I order|What quantity is it|Number of pieces}?", "[NW]"),
            ("{What did I buy|Which article is it|What will be sent}?", "[PRODUCT]"),
        )),
        ("They will be sent from our warehouse in [TOWN].", (
            ("{From where does it come|Where is the warehouse|Which town is it shipped from}?", "[TOWN]"),
        )),
        ("The parcel, weighing [WEIGHT], should arrive within [LONG].", (
            ("{How heavy is the parcel|What does the delivery weigh}?", "[WEIGHT]"),
            ("{How long does delivery take|When can I expect it|How soon will it be here}?", "[LONG]"),
        )),
        ("{To change|If you wish to change} anything, write to [EMAIL].", (
            ("{Where can I alter my order|Which address do I write to|How do I reach you}?", "[EMAIL]"),
        )),
    ),
    # invoice
    (
        ("Invoice [CODE] was made out to [FIRM].", (
            ("{Which invoice is it|Number of the bill|What is the invoice number}?", "[CODE]"),
            ("{Who has to pay|Which company is the customer|Who got the bill}?", "[FIRM]"),
        )),
        ("It lists [N] kilos of [GOODS] delivered in [MONTH].", (
            ("{How much was delivered|What quantity is on the bill}?", "[N]"),
            ("{What goods are charged|What was delivered|What did they buy}?", "[GOODS]"),
            ("{In which month was the delivery|When did the goods come}?", "[MONTH]"),
        )),
        ("The total, taxes included, {is|comes to} [PRICE].", (
            ("{What is the sum|How much is to be paid|What does it come to altogether|Total}?", "[PRICE]"),
        )),
        ("Please pay by [PAYMENT] not later than [DATE].", (
            ("{How can I pay|Which way of paying is accepted|By what means should it be paid}?", "[PAYMENT]"),
            ("{Until when is there time to pay|When is it due|Due date}?", "[DATE]"),
        )),
        ("After that day we add a fee of [PRICEB].", (
            ("{What happens if I am late, how much more is it|How high is the late fee|What is the extra charge}?", "[PRICEB]"),
        )),
    ),
    # complaint
    (
        ("The {heater|kettle} I ordered from you arrived with a fault in [PART].", (
            ("{What is broken|Which part is faulty|What was wrong with it}?", "[PART]"),
        )),
        ("It had been on its way for [LONG].", (
            ("{How long did the delivery take|How slow was the post|For how long was it under way}?", "[LONG]"),
        )),
        ("Your assistant [A] told me to return it to [STREET].", (
            ("{Who did I speak to|Who gave me the advice|Which employee told me to return it}?", "[A]"),
            ("{Where should it be sent back|What is the return address|To which street do I send it}?", "[STREET]"),
        )),
        ("Sending it there cost me another [PRICE].", (
            ("{What did the return cost|How much did the customer pay for postage|How expensive was it to send it back}?", "[PRICE]"),
        )),
        ("I {hope to get|expect} an answer by [DAY].", (
            ("{When does the writer want a reply|By which day must they answer|Until when can the shop reply}?", "[DAY]"),
        )),
    ),
    # experiment 1
    (
        ("For the experiment, [A] heated [WEIGHT] of [ELEMENT].", (
            ("{Who did the experiment|Who carried it out}?", "[A]"),
            ("{How much of it was used|What amount did they heat}?", "[WEIGHT]"),
            ("{Which element was examined|What was heated|What substance is it about}?", "[ELEMENT]"),
        )),
        ("It turned [COLOR] and began to glow.", (
            ("{Which colour did it take on|What did it look like then|How did the colour change}?", "[COLOR]"),
        )),
        ("After [SHORT] the glass broke with a loud bang.", (
            ("{When did the glass break|How long did the glass hold}?", "[SHORT]"),
        )),
        ("The temperature {at that moment|in the room} was [TEMP].", (
            ("{How warm was it|What did the thermometer say|Temperature}?", "[TEMP]"),
        )),
        ("The trial is to be repeated on [DAY].", (
            ("{When will they try again|On which day is the next attempt|What day do they do it once more}?", "[DAY]"),
        )),
    ),
    # experiment plants
    (
        ("Pupils of class [CLASS] planted [N] bean seeds.", (
            ("{Which class took part|Who did this, what class|Which pupils grew the beans}?", "[CLASS]"),
            ("{How many seeds were there|With how many beans did they start}?", "[N]"),
        )),
        ("They put them near a window facing [DIRECTION].", (
            ("{Where does the window look|In which direction did the plants get light|Which side did the window face}?", "[DIRECTION]"),
        )),
        ("The plants were given [SPICE] in their water.", (
            ("{What was mixed into the water|What did they add|What special thing did the plants get}?", "[SPICE]"),
        )),
        ("Only [PERCENT] of them survived the first month.", (
            ("{What share lived on|How many did not die|What was the survival rate}?", "[PERCENT]"),
        )),
        ("The tallest one {grew to|reached} a height of [LENGTH].", (
            ("{How high did the best plant get|How tall was the biggest one|What was the greatest height}?", "[LENGTH]"),
        )),
    ),
    # experiment animals
    (
        ("[A] studied how quickly a [PET] learns to open a [CONTAINER].", (
            ("{Who was the researcher|Who did the study|Whose experiment was it}?", "[A]"),
            ("{Which animal was tested|What kind of animal learned this}?", "[PET]"),
            ("{What did the animal have to open|In what was the reward hidden}?", "[CONTAINER]"),
        )),
        ("The animal succeeded after [M] attempts.", (
            ("{How many tries did it need|How often did it fail at first, how many times}?", "[M]"),
        )),
        ("As a reward it was given [FOOD].", (
            ("{What did it get for that|What did it eat as a prize|How was it rewarded}?", "[FOOD]"),
        )),
        ("When tested again [LONG] later, it still remembered the trick.", (
            ("{After what time was it tried once more|How long did it keep it in memory|How long was the pause between the tests}?", "[LONG]"),
        )),
        ("The results were printed in [BOOK].", (
            ("{Where were they published|Where can I read about it|Which book tells of it}?", "[BOOK]"),
        )),
    ),
    # physics
    (
        ("A ball was dropped from a tower [LENGTH] high.", (
            ("{From what height did it fall|How tall is the tower|Height}?", "[LENGTH]"),
        )),
        ("It {weighed|had a weight of} [WEIGHT] and was painted [COLOR].", (
            ("{How heavy was the ball|What was its weight}?", "[WEIGHT]"),
            ("{What colour was it|Which colour did the ball have}?", "[COLOR]"),
        )),
        ("At the bottom it {reached|had reached} a speed of [SPEED].", (
            ("{How fast was it at the end|What speed did they measure|With which speed did it land}?", "[SPEED]"),
        )),
        ("[A] filmed the fall with [NW] cameras.", (
            ("{Who made the film|Who was behind the camera}?", "[A]"),
            ("{How many cameras were there|With how many devices was it recorded}?", "[NW]"),
        )),
        ("The measured value differed by [PERCENT] from the calculated one.", (
            ("{How big was the error|How far off was the result|What was the difference from the theory}?", "[PERCENT]"),
        )),
    ),
    # survey 1
    (
        ("For the survey, [FIRM] questioned [N] families in [TOWN].", (
            ("{Who carried it out|Which company asked the people}?", "[FIRM]"),
            ("{How many families were asked|How large was the sample}?", "[N]"),
            ("{Where was it done|In which town did they ask}?", "[TOWN]"),
        )),
        ("{Of these|Among them}, [PERCENT] own a [VEHICLE].", (
            ("{What share has its own vehicle|How common is it to have a [VEHICLE]}?", "[PERCENT]"),
            ("{What do many of them own|Which means of transport did they ask about}?", "[VEHICLE]"),
        )),
        ("On average, they travel [DIST] every week.", (
            ("{How far do they go each week|What distance do people cover|How much do they travel}?", "[DIST]"),
        )),
        ("Most complaints concerned [REASON].", (
            ("{What annoyed people most|What did they grumble about|What were the families unhappy about}?", "[REASON]"),
        )),
        ("The results will be handed to the council in [MONTH].", (
            ("{When does the council get them|In which month are they handed over|When will the town see the figures}?", "[MONTH]"),
        )),
    ),
    # survey 2
    (
        ("Our canteen survey ran for [LONG] and was {organised|led} by [A].", (
            ("{How long did it go on|For what time could people answer|Duration}?", "[LONG]"),
            ("{Who was responsible|Who set it up|Whose idea was it to ask}?", "[A]"),
        )),
        ("The favourite meal was [DISH].", (
            ("{What do people like best|Which dish won|What did most choose}?", "[DISH]"),
        )),
        ("[PERCENT] of those asked would like more vegetables.", (
            ("{How many want more vegetables|What share wishes for greener food}?", "[PERCENT]"),
        )),
        ("They are willing to pay [PRICE] for a lunch.", (
            ("{How much may lunch cost|What price is fine for the workers|What would they spend}?", "[PRICE]"),
        )),
        ("From [DAY] on, the kitchen will {also |}offer a [COLOR] salad bar.", (
            ("{When does the salad bar open|From which day is there salad|What day does the change begin}?", "[DAY]"),
        )),
        ("{One guest|Somebody} found the coffee too [TASTE].", (
            ("{What was wrong with the coffee|How does the coffee taste|What did the guest think of the coffee}?", "[TASTE]"),
        )),
    ),
    # news bridge
    (
        ("The old bridge over the [RIVER] was closed {yesterday|this morning} because of [REASON].", (
            ("{Which river does it cross|What is the name of the river}?", "[RIVER]"),
            ("{Why can nobody use it|What made them close it|Reason}?", "[REASON]"),
        )),
        ("It was built in [YEAR] and has never been repaired.", (
            ("{How old is it|When was it put up|In which year was it constructed}?", "[YEAR]"),
        )),
        ("Every day [N] cars used it to reach the port.", (
            ("{How much traffic was there|How many vehicles went across|How busy was it}?", "[N]"),
        )),
        ("Drivers now face a detour of [DIST].", (
            ("{How far must people go round|How much longer is the way|What is the extra distance}?", "[DIST]"),
        )),
        ("Mayor [A] promised repairs costing [PRICE].", (
            ("{Who spoke about repairs|Who is the mayor|Who made a promise}?", "[A]"),
            ("{What will it cost to mend|How expensive are the works|What sum is needed}?", "[PRICE]"),
        )),
    ),
    # news factory opening
    (
        ("[FIRM] opened a new factory near [TOWN] on [DAY].", (
            ("{Which company has a new plant|Who opened it}?", "[FIRM]"),
            ("{Where is it|Near which town does it stand|Location}?", "[TOWN]"),
            ("{On what day was the opening|Which day did it open}?", "[DAY]"),
        )),
        ("{There|In it}, [N] people will make parts for trains.", (
            ("{How many jobs are there|How many workers will it have|What is the size of the workforce}?", "[N]"),
        )),
        ("Building it took [LONG], longer than planned.", (
            ("{How long did they build|What was the construction time|How much time did it need to be put up}?", "[LONG]"),
        )),
        ("[A], a local farmer, had sold the land for [PRICE].", (
            ("{Whose land was it before|Who owned the ground earlier|Who sold the site}?", "[A]"),
            ("{How much did the land cost|What did the farmer receive}?", "[PRICE]"),
        )),
        ("Neighbours {fear|are worried about} the noise after [TIME].", (
            ("{From what time on do they expect noise|When could it get loud|At which hour does the trouble start for the neighbours}?", "[TIME]"),
        )),
    ),
    # news storm
    (
        ("A storm {hit|struck} the coast of [COUNTRY] late on [DAY].", (
            ("{Which country was hit|Where was the storm|Whose coast is it}?", "[COUNTRY]"),
            ("{What day did it come|On which day was the bad weather}?", "[DAY]"),
        )),
        ("Winds of up to [SPEED] tore off roofs.", (
            ("{How strong was the wind|How fast did it blow|What wind speed was measured}?", "[SPEED]"),
        )),
        ("In [TOWN] alone, [N] houses were without electricity.", (
            ("{How many homes had no power|How many houses were dark}?", "[N]"),
            ("{In which town did the lights go out|Which place lost its electricity}?", "[TOWN]"),
        )),
        ("Soldiers brought [GOODS] by [VEHICLE] to the victims.", (
            ("{What was delivered to them|What did the soldiers bring}?", "[GOODS]"),
            ("{How did the help get there|In what were the supplies carried}?", "[VEHICLE]"),
        )),
        ("The damage is {put|estimated} at [PRICE].", (
            ("{What did it cost|How much was destroyed in money|How large is the loss}?", "[PRICE]"),
        )),
    ),
    # news theft
    (
        ("Thieves stole [COLLECTED] from the [SIGHT] {in|of} [TOWN].", (
            ("{What was taken|What is missing|What did they steal}?", "[COLLECTED]"),
            ("{In which town did it happen|Where is the [SIGHT]}?", "[TOWN]"),
        )),
        ("They had {entered|come in} through the [ROOM] with a [TOOL].", (
            ("{How did they break in, with what|Which tool did they use}?", "[TOOL]"),
            ("{Where did they get in|Through which room did they come}?", "[ROOM]"),
        )),
        ("The guard, [A], noticed nothing until [TIME].", (
            ("{Who was on duty|Who should have watched|What is the guard called}?", "[A]"),
            ("{When was it discovered|What time did the guard see it}?", "[TIME]"),
        )),
        ("The loot is thought to be worth [PRICE].", (
            ("{What is its value|How valuable is it|How much is it worth}?", "[PRICE]"),
        )),
        ("Witnesses saw a [COLOR] van {leaving|driving away}.", (
            ("{What did the getaway car look like|Which colour had the van|Colour of the vehicle}?", "[COLOR]"),
        )),
    ),
    # research station arctic
    (
        ("The research station [NAME] lies [DIST] from the nearest village.", (
            ("{What is it called|Name of the station}?", "[NAME]"),
            ("{How remote is it|How far off are the neighbours|What is the distance to other people}?", "[DIST]"),
        )),
        ("It was set up by [COUNTRY] in [YEAR].", (
            ("{Which country founded it|To whom does it owe its existence|Who built it}?", "[COUNTRY]"),
            ("{When was it founded|How long has it existed, since what year|In which year did it begin}?", "[YEAR]"),
        )),
        ("In winter only [NW] people stay there.", (
            ("{How many remain in the cold season|How big is the winter crew|Number of people in winter}?", "[NW]"),
        )),
        ("They measure the ice, which is [LENGTH] thick.", (
            ("{How thick is the ice|What did the measurement show|Thickness}?", "[LENGTH]"),
        )),
        ("Every [INTERVAL] a plane brings fresh food and letters.", (
            ("{How often does the plane come|When is there fresh food again|How frequent are the deliveries}?", "[INTERVAL]"),
        )),
    ),
    # research station marine
    (
        ("On the island, [A] runs a small station for sea animals.", (
            ("{Who is the head|Who manages it|In whose hands is it}?", "[A]"),
        )),
        ("{Its|The} most famous guest is an old [WILD] called [PETNAME].", (
            ("{What animal is so well known|What kind of creature is the star}?", "[WILD]"),
            ("{What name did they give it|What is the animal called|Name of the famous guest}?", "[PETNAME]"),
        )),
        ("It arrived there with a wound on its [BODY].", (
            ("{Where was it hurt|Which part of it was injured|What was wrong with the animal}?", "[BODY]"),
        )),
        ("It is fed [EATEN] at [TIME] each day.", (
            ("{What does it eat|What is its food}?", "[EATEN]"),
            ("{When is feeding time|At what hour is it fed}?", "[TIME]"),
        )),
        ("Donations, last year [PRICE], pay for everything.", (
            ("{How much was given|How much money came in|What sum did the donors bring together}?", "[PRICE]"),
        )),
    ),
    # weather station
    (
        ("The weather station on Mount [NAME] has been {working|measuring} since [YEAR].", (
            ("{Which mountain is it on|Name of the mountain}?", "[NAME]"),
            ("{Since when does it exist|When did the measuring start|In what year did it begin}?", "[YEAR]"),
        )),
        ("Its lowest reading so far was minus [TEMP].", (
            ("{How cold did it get|What is the record|What was the coldest value}?", "[TEMP]"),
        )),
        ("{There is|They see} [WEATHER] on more than [N] days.", (
            ("{Which weather is so frequent|What is the usual weather up there}?", "[WEATHER]"),
            ("{On how many days does that happen|How often is the weather like this}?", "[N]"),
        )),
        ("[A], its only observer, walks up on [DAY].", (
            ("{Who works there|Who is the observer|Who reads the instruments}?", "[A]"),
            ("{What day does the observer climb up|On which day is somebody there}?", "[DAY]"),
        )),
        ("All readings are sent to [EMAIL].", (
            ("{Where do the values go|To which address are they mailed|Who receives the data, what is the address}?", "[EMAIL]"),
        )),
    ),
    # space mission 1
    (
        ("The probe [NAME] was launched {from [COUNTRY]|in [COUNTRY]} on [DATE].", (
            ("{What is the spacecraft called|Name of the probe}?", "[NAME]"),
            ("{Which country sent it up|From where did it start|Where was the launch}?", "[COUNTRY]"),
            ("{When did it take off|What was the launch date|On which date did it leave the earth}?", "[DATE]"),
        )),
        ("Its journey to the small planet takes [LONG].", (
            ("{How long is it under way|How much time does the flight need|How long until it gets there}?", "[LONG]"),
        )),
        ("On board are [NW] instruments, {one of them|among them one} for measuring dust.", (
            ("{How many devices does it carry|Number of instruments}?", "[NW]"),
        )),
        ("It gets its power from panels covering [N] square metres.", (
            ("{How big are the panels|What area do they have|How much surface collects the light}?", "[N]"),
        )),
        ("[A], who directs the flight, expects first pictures in [MONTH].", (
            ("{Who leads the mission|Who is the director|Whose responsibility is the flight}?", "[A]"),
            ("{When will we see images|In which month do photographs arrive|When do the pictures come}?", "[MONTH]"),
        )),
    ),
    # space mission 2
    (
        ("Astronaut [A] {spent|stayed} [LONG] aboard the space station.", (
            ("{Who was in space|Name of the astronaut}?", "[A]"),
            ("{How long was the stay|How much time did the astronaut spend up there|Length of the stay}?", "[LONG]"),
        )),
        ("She grew [CROP] there in a [CONTAINER] without soil.", (
            ("{Which plants did she raise|What did she grow|What was harvested in space}?", "[CROP]"),
            ("{In what did the plants grow|What served as a garden}?", "[CONTAINER]"),
        )),
        ("Outside, she once had to repair [PART].", (
            ("{What was broken|What did she mend|What was her task on the walk outside}?", "[PART]"),
        )),
        ("Her favourite meal on board was [DISH] from a tube.", (
            ("{What did she like to eat|What came out of the tube|Which food was the best up there}?", "[DISH]"),
        )),
        ("After landing, she {could not|was unable to} walk for [SHORT].", (
            ("{How long were her legs too weak|When could she walk again|How long did it take her to get on her feet}?", "[SHORT]"),
        )),
    ),
    # satellite
    (
        ("[FIRM] is building a satellite that weighs {only|just} [WEIGHT].", (
            ("{Who makes it|Which company builds it}?", "[FIRM]"),
            ("{How heavy is it|What is its weight}?", "[WEIGHT]"),
        )),
        ("Circling the earth at [DIST], it will watch the forests.", (
            ("{How high does it fly|What is the distance from the ground|In what height does it circle}?", "[DIST]"),
        )),
        ("One orbit {lasts|takes} [SHORT].", (
            ("{How long does it need for one round|How soon is it back over the same spot}?", "[SHORT]"),
        )),
        ("It sends [N] pictures to the ground every day.", (
            ("{How many photos does it take|How many images arrive daily}?", "[N]"),
        )),
        ("They are received by a dish in [TOWN].", (
            ("{Where do the pictures come down|In which town is the dish|Where is the signal caught}?", "[TOWN]"),
        )),
        ("Should it fail, the insurance pays [PRICE].", (
            ("{How much money is there in case of failure|For what sum is it insured|What would they get if it broke}?", "[PRICE]"),
        )),
    ),
    # farm 1
    (
        ("[A] took over the farm from an uncle in [YEAR].", (
            ("{Who owns it now|Who is the farmer|Whose farm is it}?", "[A]"),
            ("{When did it change hands|In which year was it taken over}?", "[YEAR]"),
        )),
        ("Today it {grows|produces} mainly [CROP].", (
            ("{What do they grow|What is planted there|Which crop is the most important}?", "[CROP]"),
        )),
        ("A shop beside the gate sells [FOOD] on [DAY].", (
            ("{What can be bought there|What does the shop offer}?", "[FOOD]"),
            ("{When is the shop open|On which day can I shop there|Shopping day}?", "[DAY]"),
        )),
        ("[NW] helpers are needed for the harvest in [MONTH].", (
            ("{How many people help with it|How many hands does the harvest take}?", "[NW]"),
            ("{In what month do they bring it in|When is the harvest}?", "[MONTH]"),
        )),
        ("Since the drought, water has been pumped from the [RIVER].", (
            ("{Where does the water come from|From which river is it taken|How does the farm get water, from what river}?", "[RIVER]"),
        )),
    ),
    # farm robot
    (
        ("On our dairy farm a robot now milks [N] cows.", (
            ("{How many animals are there|How many cows does it milk|Size of the herd}?", "[N]"),
        )),
        ("It was made by [FIRM] and is called [PETNAME].", (
            ("{Who built it|Which firm is the maker|From which company does it come}?", "[FIRM]"),
            ("{What name does it have|How do they call it}?", "[PETNAME]"),
        )),
        ("It needs [SHORT] for each animal.", (
            ("{How long does milking take|How fast is it|What time does it spend on one cow}?", "[SHORT]"),
        )),
        ("We paid [PRICE] for it, half of it borrowed.", (
            ("{How expensive was it|What did the machine cost|How much was spent}?", "[PRICE]"),
        )),
        ("My daughter [B] cleans it at [TIME].", (
            ("{Who washes it|Who is the daughter|By whom is it kept clean}?", "[B]"),
            ("{When is it cleaned|At what time is the washing done}?", "[TIME]"),
        )),
    ),
    # bees
    (
        ("The beekeeper [A] looks after [M] hives on the {hill|slope}.", (
            ("{Who keeps bees|What is the beekeeper called}?", "[A]"),
            ("{How many hives are there|Number of hives}?", "[M]"),
        )),
        ("They face [DIRECTION], away from the wind.", (
            ("{In which direction do they stand|Where do the entrances look|Which way do they point}?", "[DIRECTION]"),
        )),
        ("In a good year they {give|yield} [WEIGHT] of honey.", (
            ("{How much honey is there|What is the harvest|How big is the yield}?", "[WEIGHT]"),
        )),
        ("A jar is sold at the market for [PRICE].", (
            ("{What does the honey cost|How much is one jar|Price per jar}?", "[PRICE]"),
        )),
        ("A swarm that flew off last [DAY] was found on a [PLANT].", (
            ("{When did the swarm get away|On which day did the bees fly off}?", "[DAY]"),
            ("{Where was the swarm|On what plant did the lost bees sit}?", "[PLANT]"),
        )),
    ),
    # cheese factory
    (
        ("The cheese factory in [TOWN] was founded by [A] {in|as early as} [YEAR].", (
            ("{Who set it up|Who began the business|To whom does it owe its start}?", "[A]"),
            ("{In which year did it open|How old is the firm|When was it established}?", "[YEAR]"),
            ("{Where does it stand|Which town is it in}?", "[TOWN]"),
        )),
        ("It employs [N] people, many of them part-time.", (
            ("{How many people work there|How large is the staff|Workforce}?", "[N]"),
        )),
        ("Each cheese ripens for [LONG] in a cool cellar.", (
            ("{How long must it lie|What is the ripening time|How old is a cheese when it is ready}?", "[LONG]"),
        )),
        ("The taste is {rather|slightly} [TASTE], with a note of [SPICE].", (
            ("{How does it taste|What is the flavour like}?", "[TASTE]"),
            ("{What else can one taste|Of which note does it remind you}?", "[SPICE]"),
        )),
        ("Visitors are shown round {each|every} [DAY].", (
            ("{When can I see it|On which day are there tours|What day can guests come}?", "[DAY]"),
        )),
    ),
    # furniture factory
    (
        ("Each chair leaves our factory after passing through [NW] hands.", (
            ("{How many people work on one chair|How many hands does it need}?", "[NW]"),
        )),
        ("The seats {are cut from|consist of} [STUFF] that comes from [COUNTRY].", (
            ("{What are the seats made of|Which material is used}?", "[STUFF]"),
            ("{Where does the material come from|From which country is it brought in}?", "[COUNTRY]"),
        )),
        ("Then they are painted [COLOR] and dried for [SHORT].", (
            ("{What colour do they get|Which paint is used}?", "[COLOR]"),
            ("{How long must they dry|How much time does the paint need}?", "[SHORT]"),
        )),
        ("A tester drops [WEIGHT] on every tenth one.", (
            ("{What load is used in the test|How heavy is the thing that is dropped|With what weight are they tested}?", "[WEIGHT]"),
        )),
        ("Those that break, about [PERCENT], are burned.", (
            ("{How many do not pass|What share is thrown in the fire|How high is the failure rate}?", "[PERCENT]"),
        )),
    ),
    # shift
    (
        ("From [DATE] the early shift will start at [TIME].", (
            ("{When do the early workers begin|What time must I be there for the first shift|At which hour does the day start}?", "[TIME]"),
            ("{From which date does this apply|When does the new rule come in|Since when is it so}?", "[DATE]"),
        )),
        ("The canteen opens {earlier|for breakfast} on [DAY] {only|alone}.", (
            ("{On which day can I have breakfast there|What day is the canteen early}?", "[DAY]"),
        )),
        ("Those who work nights receive an extra [PRICE] a month.", (
            ("{What is the bonus|How much more do night workers earn|What do I get for working at night}?", "[PRICE]"),
        )),
        ("Shifts may be swapped if [A] agrees.", (
            ("{Who has to say yes|Whose permission is needed to swap|Whom do I ask for another shift}?", "[A]"),
        )),
        ("The list hangs in the [ROOM] next to the clock.", (
            ("{Where can I look it up|In which room is the list|Where do I see my shifts}?", "[ROOM]"),
        )),
    ),
    # job ad 2
    (
        ("We need a new [JOB] who can start on [DATE].", (
            ("{What position is open|What sort of worker do they want|Job title}?", "[JOB]"),
            ("{When would I begin|What is the first day of work|Starting date}?", "[DATE]"),
        )),
        ("A good knowledge of [LANGUAGE] is {expected|required}.", (
            ("{What language must I speak|Which language is needed|What should I be able to speak}?", "[LANGUAGE]"),
        )),
        ("You would earn [PRICE] a week and work mostly outdoors.", (
            ("{What is the pay|How much money would I get|What are the wages}?", "[PRICE]"),
        )),
        ("Travel by [VEHICLE] is {paid by us|free for our staff}.", (
            ("{How could I get to work without paying|Which transport is free|What do they pay for besides the wages}?", "[VEHICLE]"),
        )),
        ("Send your letter to [A] before the end of [MONTH].", (
            ("{To whom do I apply|Who reads the applications|Whom should I write to}?", "[A]"),
            ("{Until which month can I apply|When does the time for applying end|By the end of which month must it arrive}?", "[MONTH]"),
        )),
    ),
    # new colleague
    (
        ("Please welcome [A], who joins us as [ROLE] on [DAY].", (
            ("{Who is new|What is the new colleague's name}?", "[A]"),
            ("{What will be the newcomer's job|Which position does [A] get}?", "[ROLE]"),
            ("{On what day is the start|Which day does the newcomer begin}?", "[DAY]"),
        )),
        ("She comes from [TOWN], where she worked for [FIRM].", (
            ("{Where is she from|Which town did she live in}?", "[TOWN]"),
            ("{Who was her former employer|Which company did she leave}?", "[FIRM]"),
        )),
        ("There she ran a department of [M] people.", (
            ("{How many people worked under her|How large was her department|How many did she lead}?", "[M]"),
        )),
        ("In her free time she plays the [INSTRUMENT].", (
            ("{What is her hobby|Which instrument can she play|What does she do after work}?", "[INSTRUMENT]"),
        )),
        ("Her desk will be in the [ROOM].", (
            ("{Where do I find her|Where will she sit|In which room does she work}?", "[ROOM]"),
        )),
    ),
    # retirement
    (
        ("After [LONG] with the railway, [A] is {retiring|stopping work} this month.", (
            ("{How long was the service|For how much time did [A] work there}?", "[LONG]"),
            ("{Who leaves|Who is going to retire|Whose last month is it}?", "[A]"),
        )),
        ("He began as a [JOB] in [TOWNB].", (
            ("{What was his first job|As what did he start}?", "[JOB]"),
            ("{In which town did he begin|Where did his working life start}?", "[TOWNB]"),
        )),
        ("His colleagues {have bought|are giving} him [GIFT].", (
            ("{What present does he get|What did they buy for him|Parting gift}?", "[GIFT]"),
        )),
        ("A small party {will start|begins} at [TIME] in the [ROOM].", (
            ("{What time is the party|When do we celebrate}?", "[TIME]"),
            ("{Where is the party|In which room do we celebrate}?", "[ROOM]"),
        )),
        ("His post will be filled by [B] from next [DAYB].", (
            ("{Who takes over|Who is the successor|Who will do the work now}?", "[B]"),
            ("{On which day does the successor start|From what day is the post filled again}?", "[DAYB]"),
        )),
    ),
    # retirement2
    (
        ("The old foreman [A] told us how he lost his [ITEM].", (
            ("{Who told the story|What is the foreman called}?", "[A]"),
            ("{What did he lose|What was gone|Which thing went missing}?", "[ITEM]"),
        )),
        ("It fell into the mixer on his [ORD] day at work.", (
            ("{On which day did it happen|How new was he then, which day was it|When did it fall in}?", "[ORD]"),
        )),
        ("For [SHORT] the whole factory stood still.", (
            ("{How long did the work stop|For how long did nothing move|What was the length of the stop}?", "[SHORT]"),
        )),
        ("Then [B], the cook, fished it out with a [TOOL].", (
            ("{Who got it out|Who saved it|Who helped him}?", "[B]"),
            ("{With what was it taken out|Which tool did the cook use}?", "[TOOL]"),
        )),
        ("It still hangs above the door, covered with [STUFF].", (
            ("{What is it covered with|What is all over it}?", "[STUFF]"),
        )),
    ),
    # story inventor
    (
        ("{Young|Little} [A] built a machine for [PURPOSE].", (
            ("{Who was the inventor|Who made it|Whose invention is it}?", "[A]"),
            ("{What was it for|What could the machine do|What use did it have}?", "[PURPOSE]"),
        )),
        ("It stood in the [ROOM] and was driven by [POWER].", (
            ("{Where did it stand|In which room was it}?", "[ROOM]"),
            ("{What kept it going|How was it driven|What did it run on}?", "[POWER]"),
        )),
        ("On [DAY], her brother [B] pressed the wrong button.", (
            ("{Who made the mistake|Who touched it|Who was to blame}?", "[B]"),
            ("{What day did it happen|On which day was the wrong button pressed}?", "[DAY]"),
        )),
        ("{At once|Suddenly} it threw [FOOD] through the window.", (
            ("{What flew out|What did it throw|What came flying}?", "[FOOD]"),
        )),
        ("The repair of the glass cost their father [PRICE].", (
            ("{What did he have to pay|How expensive was the new window|How much was the damage}?", "[PRICE]"),
        )),
    ),
    # story lighthouse technician
    (
        ("Every [INTERVAL], [A] rowed to the lighthouse to check the lamp.", (
            ("{How often did the trip happen|How regularly was the lamp looked at}?", "[INTERVAL]"),
            ("{Who looked after the lamp|Who rowed over|Whose job was it}?", "[A]"),
        )),
        ("The way across measured [DIST], and he hated it.", (
            ("{How far was it|How long was the way, in distance|What distance did he row}?", "[DIST]"),
        )),
        ("One evening [WEATHER] caught him halfway.", (
            ("{What surprised him|What was the weather like|What came up on the way}?", "[WEATHER]"),
        )),
        ("He {reached|came to} the door with a broken [THING] and laughed.", (
            ("{What was damaged|Which of his things broke|What did he have in his hand, broken}?", "[THING]"),
        )),
        ("That night [B] waited for him with [DISH].", (
            ("{Who was waiting|Who had cooked for him|Who was at home}?", "[B]"),
            ("{What was for supper|What did he get to eat|What stood on the table}?", "[DISH]"),
        )),
    ),
    # story apprentice
    (
        ("At the age of [AGE], [A] became an apprentice to a [JOB].", (
            ("{How old was she|At what age did she begin to learn}?", "[AGE]"),
            ("{What trade did she learn|Who taught her, what was the person's profession}?", "[JOB]"),
            ("{Who is the story about|What is the girl's name}?", "[A]"),
        )),
        ("She had to get up at [TIME] and sweep the yard.", (
            ("{When did her day begin|At what time did she rise|How early was she out of bed}?", "[TIME]"),
        )),
        ("Her master, [B], paid her [PRICE] a month.", (
            ("{What were her wages|How much did she earn|What money did she get}?", "[PRICE]"),
            ("{Who was her boss|What was the master called|For whom did she work}?", "[B]"),
        )),
        ("She {saved|put aside} everything to buy a [VEHICLE].", (
            ("{What did she want to have|What was she saving for|On what did she spend it}?", "[VEHICLE]"),
        )),
        ("Three years later she moved to [TOWN].", (
            ("{Where did she go|Which town became her home|Where did she live afterwards}?", "[TOWN]"),
        )),
    ),
    # story lost dog factory
    (
        ("A stray [PET] turned up at the sawmill {one|on a} [DAY] morning.", (
            ("{What animal was it|Which creature came}?", "[PET]"),
            ("{On what day did it appear|Which day of the week was that}?", "[DAY]"),
        )),
        ("The workers named it [PETNAME] and built it a [CONTAINER] bed.", (
            ("{What did they call it|Its name}?", "[PETNAME]"),
        )),
        ("It {loves|is crazy about} [FOOD] and steals it from the canteen.", (
            ("{What does it like to eat|What disappears from the canteen|What does it take}?", "[FOOD]"),
        )),
        ("Once it woke [A] when fire broke out at [TIME].", (
            ("{Who was sleeping|Whom did it warn|Whom did it save}?", "[A]"),
            ("{When did the fire start|What time was it when it burned}?", "[TIME]"),
        )),
        ("For this it received [HONOUR] from the town.", (
            ("{How was it thanked|What did the town give it|Which honour did it get}?", "[HONOUR]"),
        )),
    ),
    # museum of technology
    (
        ("The museum of technology shows [N] machines on three floors.", (
            ("{How many things are on show|How many exhibits are there|Size of the collection}?", "[N]"),
        )),
        ("The oldest, a pump of [STUFF], dates from [YEAR].", (
            ("{What is the pump made of|Which material is the oldest piece}?", "[STUFF]"),
            ("{From what year is the oldest machine|How old is the pump}?", "[YEAR]"),
        )),
        ("{Tours|Guided tours} in [LANGUAGE] start at [TIME].", (
            ("{In which language are the tours|What do the guides speak}?", "[LANGUAGE]"),
            ("{When does the tour begin|At what time do I join the guide}?", "[TIME]"),
        )),
        ("Entry costs [PRICE], or [PRICEB] for students.", (
            ("{How much does a normal ticket cost|What do adults pay|Full price}?", "[PRICE]"),
            ("{What do students pay|How expensive is it for a student|Reduced price}?", "[PRICEB]"),
        )),
        ("Its founder, [A], still sits at the desk.", (
            ("{Who set it up|Who started the museum|Whom do we meet at the desk}?", "[A]"),
        )),
    ),
    # thermostat
    (
        ("The thermostat is set to [TEMP] when it is delivered.", (
            ("{What temperature is it set to|How warm is it at first|What is the factory value}?", "[TEMP]"),
        )),
        ("Hold [KEY] for a few seconds to reset it.", (
            ("{How do I reset it|Which button do I press to go back|What clears everything}?", "[KEY]"),
        )),
        ("The display shows code [CODE] if [PART] is missing.", (
            ("{Which message appears|What code do I see|Error code}?", "[CODE]"),
            ("{What might be missing|Which part is not there when the message comes}?", "[PART]"),
        )),
        ("It saves up to [PERCENT] of your heating costs.", (
            ("{How much can I save|What part of the costs goes away|Is it worth it, in savings}?", "[PERCENT]"),
        )),
        ("Fixing it to the wall requires only a [TOOL].", (
            ("{What do I need to mount it|Which tool is required|With what do I put it up}?", "[TOOL]"),
        )),
    ),
    # router
    (
        ("Your router is {found|placed} best in the [ROOM], away from metal.", (
            ("{Where should it stand|Which room is best for it|Where do I put it}?", "[ROOM]"),
        )),
        ("Its page opens under port [PORT] in any browser.", (
            ("{Which port leads to the settings|What port do I type in|Port}?", "[PORT]"),
        )),
        ("Log in as [USER] and choose a new password.", (
            ("{With what name do I get in|Which login is used|User name}?", "[USER]"),
        )),
        ("A [COLOR] light means that the line is dead.", (
            ("{Which colour shows there is no line|How do I see that it does not work|What colour is bad}?", "[COLOR]"),
        )),
        ("In that case, wait [SHORT] before you call us.", (
            ("{How long should I be patient|After what time may I ring|When can I complain}?", "[SHORT]"),
        )),
        ("Our technicians can be reached on [PHONE].", (
            ("{What is the number of the technicians|Which number do I dial|Phone}?", "[PHONE]"),
        )),
    ),
    # data migration
    (
        ("The old [SOFTWARE] will be switched off on [DATE].", (
            ("{When does it end|On which date is it turned off|Last day of the old system}?", "[DATE]"),
            ("{What is being replaced|Which program disappears}?", "[SOFTWARE]"),
        )),
        ("{Until then|Before that}, [N] records must be moved.", (
            ("{How many records are there|What amount of data has to be moved|How much is to be transferred}?", "[N]"),
        )),
        ("[A] has written a script called [FILE] for this.", (
            ("{Who wrote it|Whose script is it|Author of the script}?", "[A]"),
            ("{What is the script called|Which file do I run|Name of the script}?", "[FILE]"),
        )),
        ("A trial run {stopped|failed} after [SHORT].", (
            ("{When did the test break off|How long did the trial run|How far did it get, in time}?", "[SHORT]"),
        )),
        ("It was {stopped|halted} by [ERROR], as we know now.", (
            ("{Why did it fail|What was the cause|What made the trial go wrong}?", "[ERROR]"),
        )),
    ),
    # password policy
    (
        ("Passwords {must have|need} at least [NW] characters.", (
            ("{How long must it be|What is the minimum length|How many letters do I need}?", "[NW]"),
        )),
        ("They have to be changed every [INTERVAL].", (
            ("{How often do I choose a new one|When must it be renewed|How long can I keep it}?", "[INTERVAL]"),
        )),
        ("After [M] wrong attempts the account is locked.", (
            ("{How often may I get it wrong|How many mistakes are allowed|When am I locked out}?", "[M]"),
        )),
        ("Only [A] can unlock it, between [TIME] and [TIMEB].", (
            ("{Who can open it again|Who is able to help me|Whom do I turn to}?", "[A]"),
            ("{From when can it be unlocked|What is the earliest time for unlocking}?", "[TIME]"),
            ("{Until what time is help given|When do they stop unlocking}?", "[TIMEB]"),
        )),
        ("The rule was {made|introduced} because of an attack in [YEAR].", (
            ("{When was the attack|In which year did it happen|What year were they attacked}?", "[YEAR]"),
        )),
    ),
    # website statistics
    (
        ("Last week our website had [N] visitors.", (
            ("{How many people looked at it|What was the traffic|Number of visits}?", "[N]"),
        )),
        ("Most of them {came|clicked through} from [COUNTRY].", (
            ("{Where are the visitors from|Which country is on top|From where do we get most readers}?", "[COUNTRY]"),
        )),
        ("The busiest hour began at [TIME] on [DAY].", (
            ("{When was the most going on, what time|At what time did the peak start}?", "[TIME]"),
            ("{On which day was it busiest|What was the best day}?", "[DAY]"),
        )),
        ("An average visitor stayed [SHORT].", (
            ("{How long do people remain|How much time do they spend with us|What is the length of a visit}?", "[SHORT]"),
        )),
        ("The page about [TOPIC] was read most.", (
            ("{What interests people|Which page was the most popular|What did they read}?", "[TOPIC]"),
        )),
    ),
    # translation software
    (
        ("The program translates letters into [LANGUAGE] within seconds.", (
            ("{Which language can it produce|What does it translate into|Target language}?", "[LANGUAGE]"),
        )),
        ("{Experts|Teachers} found that it gets [PERCENT] of sentences right.", (
            ("{How good is it|What is its accuracy|How many sentences are correct}?", "[PERCENT]"),
        )),
        ("It was trained by [FIRM] on [N] novels.", (
            ("{Who trained it|Which company is behind it}?", "[FIRM]"),
            ("{How many books did it learn from|How much text was used, in novels}?", "[N]"),
        )),
        ("On our laptops it is installed in [FOLDER].", (
            ("{Where does it lie|In which folder is it installed|Path}?", "[FOLDER]"),
        )),
        ("The first licence was bought by a [JOB].", (
            ("{Who was the first customer, by profession|What is the job of the first buyer|Who got it first}?", "[JOB]"),
        )),
    ),
    # 3D printer
    (
        ("Our workshop has a printer that builds things from [STUFF].", (
            ("{What does it print with|Which material does it use|What are the printed things made of}?", "[STUFF]"),
        )),
        ("It can {make|produce} objects up to [LENGTH] long.", (
            ("{How big can the things be|What is the maximum size|What length is possible}?", "[LENGTH]"),
        )),
        ("Members may use it on [DAY] {after|from} [TIME].", (
            ("{On what day can I use it|Which day is for members}?", "[DAY]"),
            ("{From what time is it free|How early may members start}?", "[TIME]"),
        )),
        ("A small statue takes [SHORT] to print.", (
            ("{How long does a figure need|How slow is it|When would a statue be ready}?", "[SHORT]"),
        )),
        ("Ask [A] for an introduction, which is free.", (
            ("{Who shows me how it works|Who teaches beginners|Whom should I contact}?", "[A]"),
        )),
    ),
    # drone delivery
    (
        ("Since [MONTH], drones of [FIRM] have been bringing medicine to the islands.", (
            ("{Which company flies there|Who runs the service}?", "[FIRM]"),
            ("{Since which month does it exist|When did the flights begin}?", "[MONTH]"),
        )),
        ("Each one carries {up to|as much as} [WEIGHT].", (
            ("{What can it lift|How heavy may the load be|Maximum load}?", "[WEIGHT]"),
        )),
        ("It flies at [SPEED], low above the waves.", (
            ("{How fast is it|What is the speed|At which speed does it travel}?", "[SPEED]"),
        )),
        ("The longest route measures [DIST].", (
            ("{How far is the farthest trip|What is the greatest distance|How long is the longest way}?", "[DIST]"),
        )),
        ("{Flights are|Service is} stopped in case of [WEATHER].", (
            ("{When do they not fly|Which weather keeps them on the ground|What stops the drones}?", "[WEATHER]"),
        )),
        ("A patient pays [PRICE] for one delivery.", (
            ("{What does it cost|How expensive is it for a sick person|How much is charged}?", "[PRICE]"),
        )),
    ),
    # wind farm
    (
        ("A wind farm of [M] towers is planned {near|outside} [TOWN].", (
            ("{How many towers will there be|Size of the wind farm}?", "[M]"),
            ("{Where will it be|Near which town is it planned}?", "[TOWN]"),
        )),
        ("Each of them rises [LENGTH] above the fields.", (
            ("{How tall are they|What height do they have|Height}?", "[LENGTH]"),
        )),
        ("They will supply [N] homes with electricity.", (
            ("{How many households get power|For how many homes is it enough}?", "[N]"),
        )),
        ("[A] fights the plan because of the [WILD] living there.", (
            ("{Who is against it|Who does not want it|Which person protests}?", "[A]"),
            ("{Which animal is in danger|What lives there|Why are there protests, which animal is it about}?", "[WILD]"),
        )),
        ("The council will decide on [DATE].", (
            ("{When do we know more|What is the date of the decision|On which date is it decided}?", "[DATE]"),
        )),
    ),
    # solar boat
    (
        ("The solar boat [NAME] carries [GROUP] along the [RIVER].", (
            ("{What is the boat called|Its name}?", "[NAME]"),
            ("{Who travels on it|What sort of people are carried}?", "[GROUP]"),
            ("{Which river does it use|On what river can I see it}?", "[RIVER]"),
        )),
        ("It has room for [M] people and two bicycles.", (
            ("{How many fit on board|What is its capacity|How many can come along}?", "[M]"),
        )),
        ("The first trip of the day leaves at [TIME].", (
            ("{When does it start|At what time can I go first|First departure}?", "[TIME]"),
        )),
        ("Captain [A] built it out of [STUFF] herself.", (
            ("{Who is the captain|Who made the boat|Who steers it}?", "[A]"),
            ("{What was it built from|Material of the boat}?", "[STUFF]"),
        )),
        ("A return ticket is [PRICE], {to be paid|payable} on board.", (
            ("{What does the trip cost|How much is a ticket|Fare}?", "[PRICE]"),
        )),
    ),
    # excavation
    (
        ("While digging near [TOWN], scientists found a [SHAPE] [THING].", (
            ("{Where was it found|Near which town did they dig}?", "[TOWN]"),
            ("{What did they discover|What came to light|What was found}?", "[THING]"),
        )),
        ("It lay [LENGTH] under the ground.", (
            ("{How deep was it|In what depth did it lie|Depth}?", "[LENGTH]"),
        )),
        ("{Tests|Studies} showed that it contains [ELEMENT].", (
            ("{What is in it|Which element was detected|What did the tests show}?", "[ELEMENT]"),
        )),
        ("[A], the leader of the dig, dates it to [YEAR].", (
            ("{Who is in charge there|Who led the digging|Who says how old it is}?", "[A]"),
            ("{How old is it|From which year is it|What is its date}?", "[YEAR]"),
        )),
        ("It can be seen in the [SIGHT] from [DAY].", (
            ("{Where can I look at it|Where is it shown}?", "[SIGHT]"),
            ("{From what day is it on show|When can we go and see it}?", "[DAY]"),
        )),
    ),
    # medical trial
    (
        ("A new medicine against [ILLNESS] is being tested {by|at} [FIRM].", (
            ("{What is it for|Which illness does it treat|What should it help against}?", "[ILLNESS]"),
            ("{Who tests it|Which company is doing the trial}?", "[FIRM]"),
        )),
        ("[N] patients are taking part in it.", (
            ("{How many people joined|How large is the trial|Number of patients}?", "[N]"),
        )),
        ("They swallow it with [SPICE] {every|each} [INTERVAL].", (
            ("{How often do they take it|What is the time between two doses}?", "[INTERVAL]"),
            ("{With what is it taken|What helps to get it down}?", "[SPICE]"),
        )),
        ("In [PERCENT] of cases it {worked|helped} at once.", (
            ("{How successful is it|What share was cured|How often did it help}?", "[PERCENT]"),
        )),
        ("A few people complained of pain in the [BODY].", (
            ("{What were the side effects, where did it hurt|Where did some feel pain|What part of the body ached}?", "[BODY]"),
        )),
    ),
    # phone review
    (
        ("I have used this phone for [LONG] and {mostly |}like it.", (
            ("{How long has the reviewer had it|For what time was it tried|Since how long is it in use}?", "[LONG]"),
        )),
        ("The battery {holds|lasts} [SHORT] if I play films.", (
            ("{When is it empty|How long does the battery last|How many hours of films are possible}?", "[SHORT]"),
        )),
        ("What annoys me is its [COLOR] case.", (
            ("{What does the reviewer dislike, which colour|What is the colour of the case|Colour}?", "[COLOR]"),
        )),
        ("It cost me [PRICE], though my sister paid only [PRICEB].", (
            ("{How much did the reviewer pay|What was the higher price}?", "[PRICE]"),
            ("{What did the sister pay|How cheap was it for the sister}?", "[PRICEB]"),
        )),
        ("Pictures taken at night show [NW] times more detail.", (
            ("{How much better are the night photos|By what factor did the detail grow|How many times more can one see in the dark}?", "[NW]"),
        )),
    ),
    # elevator maintenance
    (
        ("Our lifts are inspected every [INTERVAL] by [FIRM].", (
            ("{How often are they checked|When is an inspection due again}?", "[INTERVAL]"),
            ("{Who inspects them|Which company looks after the lifts}?", "[FIRM]"),
        )),
        ("Each can carry [N] kilos or eight people.", (
            ("{What weight is allowed|How heavy may the load be|Maximum load}?", "[N]"),
        )),
        ("If you are stuck, press the [COLOR] button and wait.", (
            ("{Which button is for emergencies|What do I press when it stops|Colour of the alarm button}?", "[COLOR]"),
        )),
        ("Help {will be|is} there within [SHORT].", (
            ("{How long must I wait in there|How soon does somebody come|When will I be freed}?", "[SHORT]"),
        )),
        ("The last fault, in [MONTH], was due to [ERROR].", (
            ("{When did it break down last|In which month was there trouble}?", "[MONTH]"),
            ("{Why did it stop then|What was the cause of the last fault|What had gone wrong}?", "[ERROR]"),
        )),
    ),
    # library software training
    (
        ("A course on the new software is {held|offered} on [DATE].", (
            ("{When is the course|Date of the training|On what date do I learn it}?", "[DATE]"),
        )),
        ("[A] will teach it in [LANGUAGE].", (
            ("{Who is the teacher|Who gives it|Who leads the training}?", "[A]"),
            ("{In what language is it|Which language will be spoken}?", "[LANGUAGE]"),
        )),
        ("There are seats for [M] people, so sign up early.", (
            ("{How many can join|How large is the group|Number of places}?", "[M]"),
        )),
        ("Please bring your [ITEM] and a notepad.", (
            ("{What do I take along besides the notepad|What must I have with me|Which thing should I not leave at home}?", "[ITEM]"),
        )),
    ),
    # library training2
    (
        ("The first aid course {begins|starts} at [TIME] in the [BUILDING].", (
            ("{What time should I be there|When does it begin}?", "[TIME]"),
            ("{Where is it held|In which building do we meet|Location}?", "[BUILDING]"),
        )),
        ("[A], a [JOB] by trade, will lead it.", (
            ("{Who gives the course|Who is the instructor|Who teaches us}?", "[A]"),
            ("{What is the teacher's profession|What does the instructor normally do}?", "[JOB]"),
        )),
        ("{Among other things|First}, we practise bandaging a [BODY].", (
            ("{What will be bandaged|Which part of the body do we practise on|On what do we learn it}?", "[BODY]"),
        )),
        ("Everyone gets [MEAL] during the break.", (
            ("{What is there to eat|What do they serve|Do we get food, and which meal}?", "[MEAL]"),
        )),
        ("The firm pays the fee of [PRICE] for you.", (
            ("{What does it cost|How high is the fee|How much does my employer spend on me}?", "[PRICE]"),
        )),
    ),
    # delivery tracking
    (
        ("Your parcel {left|was sent from} [TOWN] {this morning|last night} by [VEHICLE].", (
            ("{Where does it come from|From which town was it sent}?", "[TOWN]"),
            ("{How is it travelling|By what means is it brought}?", "[VEHICLE]"),
        )),
        ("It is on its way to you under number [CODE].", (
            ("{What is the tracking number|Under which number can I follow it|Parcel number}?", "[CODE]"),
        )),
        ("Our driver, [A], will ring between [TIME] and [TIMEB].", (
            ("{Who brings it|What is the driver called|Who will be at my door}?", "[A]"),
            ("{From when should I be at home|What is the earliest time|How early could the driver come}?", "[TIME]"),
            ("{Until what time must I wait|What is the latest it can come}?", "[TIMEB]"),
        )),
        ("If nobody answers, it goes to the [SHOP] in [STREET].", (
            ("{In which shop can I fetch it|Who keeps it for me if I am out}?", "[SHOP]"),
            ("{On what street is that shop|Where is it left, in which street}?", "[STREET]"),
        )),
        ("They keep it for [LONG] and then return it.", (
            ("{How long does it stay there|When is it sent back|How much time do I have to collect it}?", "[LONG]"),
        )),
    ),
    # mine
    (
        ("The salt mine {near|at} [TOWN] goes [LENGTH] into the mountain.", (
            ("{How deep is it|How far in does it go|Depth}?", "[LENGTH]"),
            ("{Near which town is it|Where is the mine}?", "[TOWN]"),
        )),
        ("[GROUP] {discovered|came upon} it in [YEAR] by chance.", (
            ("{Who found it|What kind of people discovered it}?", "[GROUP]"),
            ("{When was it found|In which year did they come upon it}?", "[YEAR]"),
        )),
        ("The air inside stays at [TEMP] all year.", (
            ("{How warm is it in there|What is the temperature|Should I bring a coat, how many degrees is it}?", "[TEMP]"),
        )),
        ("At its height [N] miners worked there.", (
            ("{How many people had a job in it|What was the largest workforce|Number of miners}?", "[N]"),
        )),
        ("Now [A] stores [FOOD] in the old tunnels.", (
            ("{Who uses it today|Who has the tunnels now}?", "[A]"),
            ("{What is kept there|What lies in the tunnels today}?", "[FOOD]"),
        )),
    ),
    # report train
    (
        ("The test train reached [SPEED] on its [ORD] run.", (
            ("{How fast was it|Top speed|What speed did it manage}?", "[SPEED]"),
            ("{On which run was the speed reached|Which attempt was it}?", "[ORD]"),
        )),
        ("It was driven by [A], with [NW] engineers watching.", (
            ("{Who was the driver|Who sat at the controls}?", "[A]"),
            ("{How many engineers looked on|How many experts were on board}?", "[NW]"),
        )),
        ("The new line {between|linking} [TOWN] and [TOWNB] is still closed to the public.", (
            ("{Where does the line begin|Which town is named first as an end of the line}?", "[TOWN]"),
        )),
        ("Braking from full speed took [SHORT].", (
            ("{How long did it need to stop|When did it come to a halt|What was the braking time}?", "[SHORT]"),
        )),
        ("Tickets will go on sale in [MONTH].", (
            ("{When can I buy one|From what month are seats sold|In which month does the sale begin}?", "[MONTH]"),
        )),
    ),
    # greenhouse
    (
        ("In our greenhouse, [WEIGHT] of [CROP] {ripen|are picked} every week.", (
            ("{How much is harvested|What is the weekly yield}?", "[WEIGHT]"),
            ("{What grows there|Which crop is it}?", "[CROP]"),
        )),
        ("A computer keeps it at [TEMP] day and night.", (
            ("{How warm is it kept|What is the temperature inside|How many degrees does the computer choose}?", "[TEMP]"),
        )),
        ("The roof, [LENGTH] high, is washed by a robot.", (
            ("{How tall is it|How high is the roof|Height}?", "[LENGTH]"),
        )),
        ("Bees from [COUNTRY] {visit|take care of} the flowers.", (
            ("{Where are the bees from|Which country sent the bees|Origin of the bees}?", "[COUNTRY]"),
        )),
        ("Its lamps {are switched|go} off at [TIME].", (
            ("{When does it get dark in there|At what time are the lights turned off|How late do the lamps burn}?", "[TIME]"),
        )),
    ),
    # company history
    (
        ("[FIRM] began in [YEAR] in the garage of [A].", (
            ("{When was the firm founded|In what year did it start|How old is the company}?", "[YEAR]"),
            ("{In whose garage was it|Who started the company|Founder}?", "[A]"),
        )),
        ("At first it made nothing but [PRODUCT] parts.", (
            ("{What was made in the beginning|Which product did the first parts belong to|What did they start with}?", "[PRODUCT]"),
        )),
        ("Today it has [N] employees in [NW] countries.", (
            ("{How many people work for it|How big is the staff|Workforce}?", "[N]"),
            ("{In how many countries is it active|How international is it, in countries}?", "[NW]"),
        )),
        ("Its head office moved to [TOWN] after the fire.", (
            ("{Where is the head office|In which town is it based|Where would I find the headquarters}?", "[TOWN]"),
        )),
        ("Last year profits {rose|went up} by [PERCENT].", (
            ("{How much better were the profits|What was the growth|By how much did they earn more}?", "[PERCENT]"),
        )),
        ("It is now run by [B], the founder's niece.", (
            ("{Who leads it today|Who is the present boss|Who is the niece}?", "[B]"),
        )),
    ),
    # lost property at plant
    (
        ("On [DAY] a [ITEM] was found in hall [GATE].", (
            ("{What was found|What kind of thing is it|What did somebody lose}?", "[ITEM]"),
            ("{Where was it lying|In which hall was it found}?", "[GATE]"),
            ("{On which day was it found|What day did it turn up}?", "[DAY]"),
        )),
        ("It is [COLOR] and has a small scratch.", (
            ("{What colour is it|How can I recognise it, by which colour|Colour}?", "[COLOR]"),
        )),
        ("The finder, [A], gave it to the porter.", (
            ("{Who found it|Who handed it in|Whom should I thank}?", "[A]"),
        )),
        ("He will keep it for [LONG], not longer.", (
            ("{How long is it kept|How much time is left to get it|When is it given away}?", "[LONG]"),
        )),
        ("The owner can {phone|ring} him on [PHONE].", (
            ("{Which number do I call|How can the owner reach the porter|Number}?", "[PHONE]"),
        )),
    ),
    # coffee machine
    (
        ("The coffee machine in the hall takes [PAYMENT] only.", (
            ("{How do I pay|What does it accept|Which way of paying works}?", "[PAYMENT]"),
        )),
        ("A cup {costs|is} [PRICE], soup is dearer.", (
            ("{How much is a coffee|What must I pay for a cup|Price of one cup}?", "[PRICE]"),
        )),
        ("It was repaired by [A], who changed [PART].", (
            ("{Who fixed it|Who came to mend it|Whom do we thank for the repair}?", "[A]"),
            ("{What was replaced|Which part is new|What had been broken}?", "[PART]"),
        )),
        ("Since then the coffee {has tasted|tastes} [TASTE].", (
            ("{What is it like now|How does it taste|What is the flavour}?", "[TASTE]"),
        )),
        ("Milk is filled in every morning at [TIME].", (
            ("{When is there fresh milk|At what time do they bring milk|What time is it refilled}?", "[TIME]"),
        )),
    ),
    # telescope
    (
        ("The telescope on the hill was a gift from [A].", (
            ("{Who gave it|Who was the donor|From whom did they get it}?", "[A]"),
        )),
        ("Its mirror, [LENGTH] wide, was polished for [LONG].", (
            ("{How large is the mirror|What is its width}?", "[LENGTH]"),
            ("{How long did the polishing take|For how much time did they work on the mirror}?", "[LONG]"),
        )),
        ("With it, [B] {found|discovered} a comet in [YEAR].", (
            ("{Who saw it first|Who made the discovery|Whose comet is it}?", "[B]"),
            ("{When was the comet found|In which year did this happen}?", "[YEAR]"),
        )),
        ("The dome opens on [DAY] unless there is [WEATHER].", (
            ("{When can people look through it|On what day is it open}?", "[DAY]"),
            ("{In which weather is it closed|What keeps it shut|What must there not be}?", "[WEATHER]"),
        )),
        ("{Groups|Schools} of up to [M] people are welcome.", (
            ("{How large may a group be|How many can come together|Maximum size of a group}?", "[M]"),
        )),
    ),
    # ship log
    (
        ("Our research ship [NAME] left [TOWN] with [M] people aboard.", (
            ("{What is it called|Name of the ship}?", "[NAME]"),
            ("{From where did it set out|Which port did it leave}?", "[TOWN]"),
            ("{How many are on the ship|Size of the crew and guests}?", "[M]"),
        )),
        ("It is heading [DIRECTION] at [SPEED].", (
            ("{Where is it going|In what direction does it sail|Course}?", "[DIRECTION]"),
            ("{How fast is it sailing|What is its speed}?", "[SPEED]"),
        )),
        ("Yesterday a [WILD] came on board and stayed [SHORT].", (
            ("{Which animal visited them|What came on board}?", "[WILD]"),
            ("{How long was the animal there|For what time did the visitor stay}?", "[SHORT]"),
        )),
        ("Our cook, [B], has run out of [FOOD].", (
            ("{Who prepares the meals|Who works in the galley|What is the cook called}?", "[B]"),
            ("{What is missing in the kitchen|What is there nothing left of}?", "[FOOD]"),
        )),
        ("We hope to drop anchor off [COUNTRY] on [DATE].", (
            ("{Where will they stop|Which country do they want to reach}?", "[COUNTRY]"),
            ("{When will they arrive|On which date should the voyage end}?", "[DATE]"),
        )),
    ),
    # textile mill
    (
        ("The mill on the [RIVER] {weaves|makes} cloth for [GROUP].", (
            ("{On which river does it stand|Name of the river}?", "[RIVER]"),
            ("{For whom is the cloth|Who wears it|Who are the customers}?", "[GROUP]"),
        )),
        ("Its looms were bought from [COUNTRY] in [YEAR].", (
            ("{Where do the machines come from|Which country sold the looms}?", "[COUNTRY]"),
            ("{In what year were they bought|How old are the looms there|When did they get the machines}?", "[YEAR]"),
        )),
        ("They make so much noise that [A] wears [COLOR] earplugs.", (
            ("{Who protects the ears|Who suffers from the noise}?", "[A]"),
            ("{What colour are the plugs|Which colour did the worker choose}?", "[COLOR]"),
        )),
        ("In one hour, [LENGTH] of cloth are finished.", (
            ("{How much is produced hourly|How quick is the work, in length|What length do they make}?", "[LENGTH]"),
        )),
        ("{Leftovers|Scraps} can be bought for [PRICE] a bag.", (
            ("{What do the scraps cost|How much is one bag|How expensive are leftovers}?", "[PRICE]"),
        )),
    ),
    # strike news
    (
        ("Workers at [FIRM] {went on strike|stopped work} on [DATE].", (
            ("{Where is the strike|Which company is affected|Whose workers are angry}?", "[FIRM]"),
            ("{Since what date|When did it begin|On which date did they stop work}?", "[DATE]"),
        )),
        ("They demand [PERCENT] more pay and shorter days.", (
            ("{How much more do they want|What rise is demanded|By how much should wages go up}?", "[PERCENT]"),
        )),
        ("[A], who speaks for them, calls the last offer a joke.", (
            ("{Who is the speaker|Who talks for the workers|Who laughed at the offer}?", "[A]"),
        )),
        ("It was a single payment of [PRICE].", (
            ("{What had been offered|How much would each have got|How high was the offer}?", "[PRICE]"),
        )),
        ("Talks go on in the [BUILDING] at [TIME].", (
            ("{Where are the talks|In which building do they meet}?", "[BUILDING]"),
            ("{At what time do they talk again|When does the next round begin}?", "[TIME]"),
        )),
    ),
)
