"""Notices and short practical texts, one subject each, with the questions that one sentence of each answers.

The sentences of a text compete: two times, two prices or two people with different roles. The questions avoid the words of their sentence.
"""

NOTICE_TEXTS = (
    # swimming pool
    (
        ("The indoor pool of [TOWN] {admits visitors|lets people in} from [TIME].", (
            ("{How early can I go for a swim|When can the first swimmers come|What is the earliest hour for a swim|When does the [TOWN] pool start its day}?", "[TIME]"),
        )),
        ("Everybody must be out of the water by [TIMEB].", (
            ("{Until when can I swim|How late can I stay in|When does swimming end for the day|Closing time of the pool}?", "[TIMEB]"),
        )),
        ("Grown-ups pay [PRICE] for a single visit.", (
            ("{How much is it for my father|What does an adult ticket cost|Normal price for one person over eighteen|How much do adults pay at the pool}?", "[PRICE]"),
        )),
        ("Those under twelve get in for [PRICEB].", (
            ("{How much is it for my little daughter|What do kids have to pay|How expensive is it for a child of eight}?", "[PRICEB]"),
        )),
        ("The sauna stays shut until [DATE] because of [REASON].", (
            ("{Why can't I use the steam room|What is the matter with the sauna|For what cause is a part out of use|Why is the [TOWN] pool without a sauna now}?", "[REASON]"),
            ("{When can I sweat there again|When will the sauna be back|From what day can we go to the sauna|When does the sauna open again}?", "[DATE]"),
        )),
    ),
    # bus line
    (
        ("From [DATE] on, line [M] will no longer stop at the [BUILDING].", (
            ("{Where can passengers not get off any more|Which halt is being dropped|What stop do we lose|Which building will line [M] pass without a halt}?", "the [BUILDING]"),
            ("{When does the change begin|On what day does the new timetable start|Starting when|When does line [M] change}?", "[DATE]"),
        )),
        ("Instead, {it|the bus} will call at [STREET], a short walk away.", (
            ("{Where should I wait in future|What is the replacement for the old halt|In which road can I board|Where does line [M] stop now}?", "[STREET]"),
        )),
        ("The first departure of the day is at [TIME].", (
            ("{How early does the bus run|What is the earliest ride I can take|I am an early bird, when can I go}?", "[TIME]"),
        )),
        ("After [TIMEB] a shared taxi takes over the route.", (
            ("{When does the bus stop running|From when is there only a car|Until what hour do real buses drive|When is the last ride with line [M]}?", "[TIMEB]"),
            ("{{How can I travel late at night|What runs when the buses are done|What replaces the bus at night}?|Tell me how I get home after the last bus.}", "a shared taxi"),
        )),
        ("The change was requested by [A], who manages the [PLACE].", (
            ("{Whose wish was it|Who wanted this|Who is behind the new route}?", "[A]"),
        )),
    ),
    # train works
    (
        ("Between [TOWN] and [TOWNB] no trains will run on [DAY].", (
            ("{Which day is affected|When can I not go by rail|On what day is the line dead|When are there no trains to [TOWNB]}?", "[DAY]"),
        )),
        ("Workers are replacing the rails, {which were damaged|which had suffered} in a [DISASTER].", (
            ("{Why is the line closed|What is being done to the track|What is the reason for the gap in the service|Why can't I go from [TOWN] to [TOWNB] by rail}?", "replacing the rails"),
            ("{What harmed the track|What happened to the track|How did the track get broken}?", "[DISASTER]"),
        )),
        ("Coaches leave from the [PLACE] every [M] minutes.", (
            ("{How often is there a replacement|How long do I wait at most for the bus|What is the interval of the replacement buses to [TOWNB]}?", "[M] minutes"),
            ("{Where do I catch the replacement bus|At which spot does the bus start|Where should I stand for the other transport}?", "the [PLACE]"),
        )),
        ("The journey will take [SHORTB] longer than usual.", (
            ("{How much time do I lose|What delay must I expect|How late will I be|How much slower is the way to [TOWNB]}?", "[SHORTB]"),
        )),
        ("Bicycles cannot be carried, but prams are welcome.", (
            ("{What must stay at home|Can I bring my bike|What can I not take along}?", "Bicycles"),
            ("{May I come with a baby carriage|Is there room for my baby's things|What may families bring}?", "prams"),
        )),
        ("Questions are answered by [A] on [PHONE].", (
            ("{{Which number can I ring|Where can I call|Hotline}?|Give me the phone number for travellers.}", "[PHONE]"),
            ("{Who informs me|Who knows more|Who is at the other end of the line}?", "[A]"),
        )),
    ),
    # weather report
    (
        ("In [TOWN] the day begins with [WEATHER].", (
            ("{What will it be like in the morning|How is the weather early on|What can I expect before noon|What is the morning weather in [TOWN]}?", "[WEATHER]"),
        )),
        ("Towards evening, [WEATHERB] will move in from the [DIRECTION].", (
            ("{What will the weather be like at sunset|What should I expect at the end of the day|What comes later|What kind of weather will [TOWN] have at night}?", "[WEATHERB]"),
            ("{From where does the change come|Which side does it come from|Where does the later weather come from}?", "[DIRECTION]"),
        )),
        ("The thermometer will climb to [TEMP] in the afternoon.", (
            ("{How warm will it get|What is the highest temperature|How hot is it going to be|Heat|How warm will [TOWN] be}?", "[TEMP]"),
        )),
        ("On the coast, gusts may reach [SPEED].", (
            ("{How windy is it by the sea|How strong is the wind at the beach|How hard will it blow along the shore}?", "[SPEED]"),
        )),
        ("Inland, {the air moves|it blows} at no more than [SPEEDB].", (
            ("{How strong is the wind away from the sea|What wind can farmers far from the shore expect|How windy will it be in the country}?", "[SPEEDB]"),
        )),
        ("Drivers should take care, since bridges may be slippery.", (
            ("{Why is it dangerous on the road|What is the risk for cars|What might cause an accident}?", "bridges may be slippery"),
            ("{Who is being warned|Who has to pay attention|Whom does the report warn}?", "Drivers"),
        )),
    ),
    # hotel information
    (
        ("Welcome to the [HOTEL], where {the kitchen serves breakfast|breakfast is served} until [TIME].", (
            ("{How late can I eat in the morning|When must I get up if I want to eat|Until when is there coffee and bread for guests|When does the [HOTEL] clear away the morning meal}?", "[TIME]"),
            ("{Where am I staying|What is the house called|Which hotel is it}?", "[HOTEL]"),
        )),
        ("The front door is locked at [TIMEB], so take your key.", (
            ("{When can I no longer walk in freely|From when do I need something to get inside|How late can I come home without a key}?", "[TIMEB]"),
        )),
        ("Leaving your car in the courtyard costs [PRICEB] a night.", (
            ("{What do I pay for parking|How expensive is a space for my vehicle|Parking fee|How much is parking at the [HOTEL]}?", "[PRICEB]"),
        )),
        ("Pets are charged at [PRICE] and may not enter the [PLACE].", (
            ("{How much extra do I pay for my dog|What does it cost to bring an animal|Fee for a cat}?", "[PRICE]"),
            ("{Where can I not take my dog|What is off limits for animals|In which part of the hotel are animals unwelcome}?", "the [PLACE]"),
        )),
        ("[A] at the desk can arrange {a taxi|a ride}.", (
            ("{Who orders a cab for me|Whom do I ask when I need to be driven|I want to go to the airport, who helps|Who at the [HOTEL] finds me a driver}?", "[A]"),
        )),
        ("[B] looks after laundry and clean towels.", (
            ("{Who washes my shirts|Whom do I tell that I need something to dry myself|My clothes are dirty, who can help}?", "[B]"),
        )),
    ),
    # recipe
    (
        ("For [NAME] soup, {boil|cook} [NW] cups of [CROP] for [M] minutes.", (
            ("{How long must it stand on the stove|How much time does it need over the fire|What time do I set on the clock|How long does [NAME] soup need to get done}?", "[M] minutes"),
            ("{What is the main ingredient|Which vegetable goes into [NAME]|What goes into the pot}?", "[CROP]"),
        )),
        ("Let it rest for [SHORTB] before you serve it.", (
            ("{How long until I can put it on the table|For what time should it stand without heat|How long do guests wait when it is done|When is [NAME] soup ready to eat}?", "[SHORTB]"),
        )),
        ("A spoonful of [SPICE] makes it less sour.", (
            ("{{How can I improve the taste|What helps when it is too sharp|What should I add for flavour}?|Tell me how to make [NAME] soup taste better.}", "[SPICE]"),
        )),
        ("Do not use a lid, or it will turn [COLOR].", (
            ("{Why must I leave it uncovered|What happens if I cover it|What is wrong with covering the pot}?", "turn [COLOR]"),
        )),
        ("It keeps for [LONG] in a cold place.", (
            ("{How long can I store leftovers|When does it go bad|For what period does it stay good in the fridge|How long is [NAME] soup good to eat}?", "[LONG]"),
        )),
        ("[A] brought {it|the dish} home from [COUNTRY].", (
            ("{Where was the dish first made|What land is it from|What is its origin|Which land gave us [NAME] soup}?", "[COUNTRY]"),
            ("{To whom do we owe it|Who introduced it here|Who got to know it abroad}?", "[A]"),
        )),
    ),
    # concert tickets
    (
        ("Seats for the evening with [A] go on sale on [DATE].", (
            ("{When can I buy a ticket|From when can one book|On which day does booking begin|When can I get tickets for [A]}?", "[DATE]"),
            ("{Who is going to perform|Who is on stage|Whose show is it}?", "[A]"),
        )),
        ("The best rows cost [PRICE], with a free drink.", (
            ("{How much is it right in front of the stage|What is the top price|How expensive is a place with a perfect view|What do the finest places at the concert cost}?", "[PRICE]"),
            ("{What extra do I get|What is included|What do the rich receive on top}?", "a free drink"),
        )),
        ("Standing at the back is possible for [PRICEB].", (
            ("{What is the cheapest way to get in|I don't mind staying on my feet, what do I pay|How much without a chair}?", "[PRICEB]"),
        )),
        ("The doors open at [TIME].", (
            ("{When can I enter|From when is the audience let in|How early should I be there to get inside|When are concert guests let in}?", "[TIME]"),
        )),
        ("The music itself starts at [TIMEB] sharp.", (
            ("{When will the first song be played|At what hour does the show begin|When must I be sitting down|When does [A] start to play}?", "[TIMEB]"),
        )),
        ("If it is cancelled, [B] will pay the money back.", (
            ("{Who refunds me|From whom do I get a refund|Who is responsible if nothing takes place}?", "[B]"),
        )),
    ),
    # school letter
    (
        ("Dear parents, class [CLASS] will visit the [SIGHT] in [TOWN].", (
            ("{Where are the children going|What is the aim of the trip|What will they see|Where is class [CLASS] going}?", "the [SIGHT]"),
            ("{{Who gets to travel|Which pupils are meant|Which group is going}?|Name the class that goes on the trip.}", "[CLASS]"),
        )),
        ("We set off {on foot |}at [TIME] from the school gate.", (
            ("{When do they leave|When must my son be there|At what hour does the trip begin|When does the trip of class [CLASS] start}?", "[TIME]"),
        )),
        ("You can collect your child at [TIMEB] by the [PLACE].", (
            ("{When should I pick her up|When are they back|At what hour does it end|When does class [CLASS] come home}?", "[TIMEB]"),
            ("{Where do I pick him up|Where will they arrive|Where should mothers and fathers wait}?", "the [PLACE]"),
        )),
        ("Please give them [FOOD] and something to drink.", (
            ("{What should they eat|What food do they need|What do I put into the lunch box}?", "[FOOD]"),
        )),
        ("[A] will walk in front with the map.", (
            ("{Who leads the way|Who is the guide|Who finds the path|Who guides class [CLASS]}?", "[A]"),
        )),
        ("[B] carries bandages in case somebody falls.", (
            ("{Who takes care of injuries|Who helps a hurt child|Who has the first aid kit}?", "[B]"),
        )),
    ),
    # doctor's advice
    (
        ("Dr [SURNAME] thinks your [ILLNESS] will be gone within [LONG].", (
            ("{How soon shall I be well|When will I feel better|How long will it last|When does the doctor expect me to be healthy}?", "[LONG]"),
            ("{What is wrong with me|What do I suffer from|What was found}?", "[ILLNESS]"),
            ("{Who examined me|Which doctor was it|Whose opinion is this}?", "[SURNAME]"),
        )),
        ("Until then, {try|use} [REMEDY] {twice a day|before you go to bed}.", (
            ("{What can I do about it|How do I treat it|What helps|How can I get better|What does Dr [SURNAME] recommend against [ILLNESS]}?", "[REMEDY]"),
        )),
        ("Avoid [SPICE] and coffee, because they upset the stomach.", (
            ("{What should I not eat|Which food is bad for me|What must I leave out|What does Dr [SURNAME] want me to stop eating}?", "[SPICE] and coffee"),
            ("{What is the problem with that food|Why is some food forbidden|What would that food do to me}?", "they upset the stomach"),
        )),
        ("Stay away from work for at least [NW] days.", (
            ("{How long should I rest at home|When can I return to the office|For how long am I excused|How many days off does the doctor give me}?", "[NW]"),
        )),
        ("Should your [BODY] swell, ring [PHONE] immediately.", (
            ("{What is the emergency number|Where do I call if it gets worse|Number for emergencies}?", "[PHONE]"),
            ("{What should I keep an eye on|Which part might get thicker|Where could trouble show}?", "[BODY]"),
        )),
    ),
    # warranty terms
    (
        ("[FIRM] repairs this [PRODUCT] free of charge for [LONG].", (
            ("{How long is the guarantee|For what period do I pay nothing|How long am I covered|How long is the [PRODUCT] under guarantee}?", "[LONG]"),
            ("{Who made it|Which company stands behind it|Who mends it}?", "[FIRM]"),
        )),
        ("Damage caused by a [DISASTER] is not included.", (
            ("{{What is excluded|Which event is not covered|Which cause is my own bad luck}?|Name the kind of damage that nobody pays for.}", "[DISASTER]"),
        )),
        ("You need the receipt and {the|its} number on [PART].", (
            ("{What must I show|What proof do they want|What do they ask for|What does [FIRM] want to see before a repair}?", "the receipt"),
            ("{Where is the serial code printed|Where do I look for the code|On which piece is the code}?", "[PART]"),
        )),
        ("Sending it in costs [PRICEB], which we return later.", (
            ("{How much is the postage|What do I pay at first|What expense will I get back|What does it cost to mail the [PRODUCT]}?", "[PRICEB]"),
        )),
        ("Anyone who opens the case loses every right.", (
            ("{What must I never do|How can I spoil my claim|What ends the guarantee}?", "opens the case"),
            ("{What happens if I unscrew it|What if I look inside on my own|What are the consequences if I unscrew the [PRODUCT] myself}?", "loses every right"),
        )),
    ),
    # return policy
    (
        ("Goods from our [SHOP] may be brought back within [M] days.", (
            ("{How long can I think about it|When is it too late to return something|What is the deadline for returns|How long does the [SHOP] take things back}?", "[M] days"),
            ("{What sort of store is it|Which shop is speaking|What kind of business are these rules from}?", "[SHOP]"),
        )),
        ("Your money will reach you after {another |}[NW] days.", (
            ("{How soon am I refunded|When do I get paid back|How long does a refund take|How long does a refund from the [SHOP] take}?", "[NW]"),
        )),
        ("For opened packages we keep [PERCENT] of the price.", (
            ("{How much do I lose if I broke the seal|What is deducted when it was unwrapped|What does unwrapping cost me}?", "[PERCENT]"),
        )),
        ("Gifts are exchanged for a voucher only.", (
            ("{What do I get for a present I don't like|My aunt bought it for me, can I have cash|How are presents handled|What does the [SHOP] give me for an unwanted present}?", "a voucher"),
        )),
        ("For reasons of hygiene, [FOOD] and towels are excluded.", (
            ("{Why are some things not taken back|What is the ground for the exceptions|Why does the [SHOP] make exceptions}?", "hygiene"),
            ("{{What can I not return|Which things are final|Which purchases must I keep}?|List the things that the [SHOP] never takes back.}", "[FOOD] and towels"),
        )),
        ("Complaints are read by [A], our {head |}clerk.", (
            ("{Who deals with angry letters|Whom should an unhappy customer write to|Who listens if I am not satisfied}?", "[A]"),
        )),
    ),
    # minutes of a meeting
    (
        ("[A] opened the meeting and [B] took notes.", (
            ("{{Who wrote the minutes|Who put everything on paper|Who was the writer}?|Name the person who wrote the minutes.}", "[B]"),
            ("{Who was in the chair|Who spoke first|Who led the talk}?", "[A]"),
        )),
        ("The most time was spent on [TOPIC].", (
            ("{What did they mainly talk about|What was the big subject|Which issue took longest|What was the main subject of the meeting}?", "[TOPIC]"),
        )),
        ("A plan to sell the [MADEOBJECT] was rejected by [NW] votes.", (
            ("{What did they vote against|Which idea failed|What was turned down|Which plan did the meeting turn down}?", "sell the [MADEOBJECT]"),
            ("{How clear was the result|How many were against|By what margin did the idea fail}?", "[NW]"),
        )),
        ("[D] promised to {write|prepare|bring} the [DOCUMENT] by [DAY].", (
            ("{Who has a job to do now|Who got homework|Who will deliver a paper}?", "[D]"),
            ("{When must the paper be ready|What is the deadline for the task|Until when is there time for it|When is the [DOCUMENT] due}?", "[DAY]"),
        )),
        ("Everyone will come together again on [DATE].", (
            ("{When is the next meeting|On which date do they see each other next|When will they gather another time}?", "[DATE]"),
        )),
        ("It ended early because of [REASON].", (
            ("{Why did they stop|What cut it short|Why was it over so soon|Why was the meeting so short}?", "[REASON]"),
        )),
    ),
    # project mail
    (
        ("Hello all, the new [SOFTWARE] will be delivered [LONG] late.", (
            ("{How far are we behind|What is the delay|How much longer do customers wait|How far behind is the [SOFTWARE]}?", "[LONG]"),
            ("{What are we building|Which program is the mail about|What product is the project about}?", "[SOFTWARE]"),
        )),
        ("The tests failed, and we {blame|suspect} [ERROR].", (
            ("{What went wrong|Why are we slow|What is thought to be the cause|What happened|What is wrong with the [SOFTWARE]}?", "[ERROR]"),
        )),
        ("So far we have used [PERCENT] of the money.", (
            ("{How much of the budget is gone|What share has been spent|How are the finances}?", "[PERCENT]"),
        )),
        ("Only [PERCENTB] of the tasks are finished.", (
            ("{How much work is done|How far have we come|What part of the job is behind us|Progress|How much of the [SOFTWARE] is ready}?", "[PERCENTB]"),
        )),
        ("[A] joins us on [DAY] to help with the design.", (
            ("{Who is new|Who will strengthen the team|Which person is added}?", "[A]"),
            ("{When does the new person start|When do we get support|When does the new designer begin}?", "[DAY]"),
        )),
        ("[B] leaves us for {a job at |}[FIRM].", (
            ("{Who is quitting|Whom do we lose|Who will be missing in future}?", "[B]"),
            ("{Who is the next employer|Which company hired one of us|Which company will the leaving person work for}?", "[FIRM]"),
        )),
    ),
    # software incident
    (
        ("At [TIME] on [DAY], customers could no longer {log in|sign in}.", (
            ("{When did the trouble start|Since when was it broken|When did the incident begin}?", "[TIME]"),
            ("{What was the trouble|What happened|What did users notice}?", "customers could no longer"),
        )),
        ("[A] was the first to see the alarm.", (
            ("{Who spotted it|Who found out|Who was the earliest to know}?", "[A]"),
        )),
        ("[B] solved it by deleting [FILE].", (
            ("{{Who fixed it|Who is the hero|Thanks to whom does it work again}?|Name the person who ended the incident.}", "[B]"),
            ("{How was it fixed|What brought things back to life|What was the cure}?", "deleting [FILE]"),
        )),
        ("Normal service was back at [TIMEB].", (
            ("{When was it over|At what hour did everything work again|Until when did it last|When did the incident end}?", "[TIMEB]"),
        )),
        ("The reason was [ERROR] on a machine in [TOWN].", (
            ("{Why did it break|What was the root cause|What was to blame|What caused the incident}?", "[ERROR]"),
            ("{Where did the fault sit|Where does the bad computer stand|In which place was the culprit}?", "[TOWN]"),
        )),
        ("In future, the [SETTING] will be checked daily.", (
            ("{How will they prevent it next time|What do they want to watch|What lesson was learned|Which option will be looked at more often}?", "[SETTING]"),
        )),
    ),
    # accident report
    (
        ("A worker named [A] was {hurt|injured} in the [PLACE] at [TIME].", (
            ("{Who had the accident|Who needs medical care|Who is the victim}?", "[A]"),
            ("{When did it happen|What was the hour of the accident|When did [A] have the accident}?", "[TIME]"),
            ("{Where did it happen|What was the scene of the accident|Where was [A] during the accident}?", "the [PLACE]"),
        )),
        ("A [TOOL] fell from a shelf and hit the worker's [BODY].", (
            ("{How did it happen|What caused the wound|What came down|How did [A] get hurt}?", "A [TOOL] fell from a shelf"),
            ("{Where does it hurt|What part of the body was hit|Which part is sore|Where does [A] feel pain}?", "[BODY]"),
        )),
        ("[B], who stood nearby, called an ambulance.", (
            ("{Who got help|Who phoned|Who was the witness|Who acted fast|Who got help for [A]}?", "[B]"),
        )),
        ("The doctor arrived {there |}after [M] minutes.", (
            ("{How long did they wait for medical help|How quick were the helpers|How soon did the medics come}?", "[M] minutes"),
        )),
        ("The shelf there had been put up with too few screws.", (
            ("{Why was it unsafe|What mistake had been made|What had somebody done badly}?", "too few screws"),
        )),
        ("From now on, [D] will check {the hall|everything} once a week.", (
            ("{Who makes sure it stays safe|Who is in charge of inspections|Who got a new duty}?", "[D]"),
            ("{How often will there be an inspection|How regular are the inspections|What is the interval between two inspections}?", "once a week"),
        )),
    ),
    # software manual
    (
        ("To export a picture from [NAME], press [KEY].", (
            ("{How do I save an image|How can I get my drawing out|What is the shortcut for saving an image|How do I save an image in [NAME]}?", "[KEY]"),
            ("{{Which program is explained|What software is it}?|Name the program that the manual explains.}", "[NAME]"),
        )),
        ("With [KEYB], the last line you drew disappears.", (
            ("{How can I undo a mistake|What do I hit to remove a stroke|I made an error, which button helps|How can I undo something in [NAME]}?", "[KEYB]"),
        )),
        ("Finished work is put into [FOLDER] by default.", (
            ("{Where are my images|Where does it save|In what directory should I search|Where does [NAME] save my images}?", "[FOLDER]"),
        )),
        ("Brush sizes and colours are remembered in [FILE].", (
            ("{Where are my preferences kept|What do I copy to take my tools to another computer|How does it know my favourite brush}?", "[FILE]"),
        )),
        ("It gets slow when more than [N] layers are open.", (
            ("{Why does it lag|How many layers are too many|What makes it sluggish|When does [NAME] begin to lag}?", "more than [N] layers"),
        )),
        ("The free edition adds {its|a} [COLOR] logo to every page.", (
            ("{What is the drawback if I don't pay|How is the version without cost limited|What is annoying about the unpaid one|What do I have to live with if I use [NAME] for nothing}?", "[COLOR] logo"),
        )),
    ),
    # API limits
    (
        ("Each key for the [NAME] service may send [N] requests per minute.", (
            ("{How often can I call it|What is the rate limit|How many calls are allowed|Maximum calls|How many calls does [NAME] allow}?", "[N]"),
            ("{{What is the API called|Which API is it}?|Name the API.}", "[NAME]"),
        )),
        ("Above that, it answers with code [PORT] and nothing else.", (
            ("{What happens if I ask too often|What do I see when I am over the limit|How does it react to too much traffic|What does [NAME] say when I call it too often}?", "[PORT]"),
        )),
        ("One answer holds at most [M] records.", (
            ("{How big is a page of results|How many rows do I get at once|What is the longest list it returns|How many rows does [NAME] give me at once}?", "[M]"),
        )),
        ("A token expires after [SHORT] and must be renewed.", (
            ("{How long can I stay logged in|When do I have to authenticate again|For what time does the login hold|How long does a [NAME] login last}?", "[SHORT]"),
        )),
        ("Slow queries are cut off after [SHORTB].", (
            ("{What is the timeout|How long may a search run|When does it give up|When does [NAME] stop a search that takes too long}?", "[SHORTB]"),
        )),
        ("For {higher|bigger} quotas, write to [EMAIL].", (
            ("{How can I get more|Whom do I contact if the limits are too low|Where do I ask for an exception}?", "[EMAIL]"),
        )),
    ),
    # library rules
    (
        ("Members of the [TOWN] library may borrow [NW] books.", (
            ("{How many titles can I take home|What is the maximum I can carry out|How much reading can I get at a time|How many books can I have from the [TOWN] library}?", "[NW]"),
            ("{In what place is it|Where is this|Which town does this library serve}?", "[TOWN]"),
        )),
        ("They have to be back within [M] days.", (
            ("{How long can I keep them|When must I return what I took|What is the loan period|How long may I keep a library book}?", "[M] days"),
        )),
        ("Each late day is fined with [PRICEB].", (
            ("{What happens if I forget the deadline|How expensive is it to be overdue|What do I pay for being slow|What is the fine for an overdue library book}?", "[PRICEB]"),
        )),
        ("A lost card will be replaced for [PRICE].", (
            ("{My pass is gone, what now|How much is a new pass|What does it cost me if my pass was stolen}?", "[PRICE]"),
        )),
        ("Old newspapers may be read only in the [ROOM].", (
            ("{Where can I look at the press of former times|Which room has historic news|Where must I stay with the papers|Where in the library is the old press}?", "[ROOM]"),
        )),
        ("For quiet study, {ask|see} [A], who has the key upstairs.", (
            ("{Who can give me a peaceful place|Who opens the learning room|Whom do I turn to when it is too noisy}?", "[A]"),
        )),
    ),
    # gym rules
    (
        ("At [FIRM] gym, every new member trains with [A] first.", (
            ("{Who shows beginners around|Who is the trainer for newcomers|Who will guide me at the start|Who at [FIRM] looks after newcomers}?", "[A]"),
        )),
        ("Lay a towel on {the|every} bench before {you use it|use}.", (
            ("{What keeps the equipment clean|What do I have to bring against sweat|What cloth is needed}?", "a towel"),
        )),
        ("Running machines are limited to [M] minutes when others are waiting.", (
            ("{How long can I jog if it is crowded|What is the time limit on a treadmill|When must I let someone else jog}?", "[M] minutes"),
        )),
        ("The monthly fee is [PRICE], drawn from your account.", (
            ("{What does membership cost|How expensive is it|How much do I pay in a normal case|What does [FIRM] cost for a normal member}?", "[PRICE]"),
            ("{How do they get my money|How is it paid|How does [FIRM] collect the money}?", "drawn from your account"),
        )),
        ("Students are charged {only|just} [PRICEB].", (
            ("{I go to university, what do I pay|How much is it for someone at college|Reduced rate|What does [FIRM] want from someone at college}?", "[PRICEB]"),
        )),
        ("If you want to quit, tell us [LONG] ahead.", (
            ("{How can I get out of the contract|What is the notice period|How early must I cancel|How early must I tell [FIRM] that I will leave}?", "[LONG]"),
        )),
    ),
    # parking
    (
        ("You may leave your car on [STREET] for up to [SHORT].", (
            ("{How long can I park|What is the maximum stay|When must I drive away at the latest|How long can I park on [STREET]}?", "[SHORT]"),
            ("{{Where is parking allowed|Which road has spaces}?|Name the road where I can park.}", "[STREET]"),
        )),
        ("The ticket costs [PRICEB] and must be visible.", (
            ("{How much is parking|What do I pay the machine|Charge|What is the parking fee on [STREET]}?", "[PRICEB]"),
        )),
        ("Offenders will be fined [PRICE].", (
            ("{What happens if I ignore the rules|How expensive is a mistake|What do I risk|What is the penalty}?", "[PRICE]"),
        )),
        ("No charge is made after [TIMEB].", (
            ("{From when is it free|At what hour do I stop paying|When does it cost nothing|When does [STREET] become free}?", "[TIMEB]"),
        )),
        ("On [DAY]s the space is needed for the market.", (
            ("{When is it impossible to park|On which day must all vehicles be gone|When is [STREET] closed to cars}?", "[DAY]s"),
            ("{Why can't I use it on that day|What takes place there once a week|Why can't I park on [STREET] all week}?", "the market"),
        )),
        ("Vans longer than [LENGTH] should go to the [BUILDING].", (
            ("{Where can I put my large vehicle|What about big vehicles|I have a truck, where to}?", "the [BUILDING]"),
            ("{What size is still accepted|What counts as too big|What is the greatest size of vehicle for [STREET]}?", "[LENGTH]"),
        )),
    ),
    # recycling
    (
        ("In [TOWN], paper goes into the [COLOR] bin.", (
            ("{Where do I throw old newspapers|Where do cardboard boxes belong|Which container is for magazines|Where does [TOWN] want my old newspapers}?", "[COLOR]"),
        )),
        ("Kitchen scraps belong in the bucket with a round lid.", (
            ("{Where do I put apple peel|What about leftover food|How do I get rid of potato skins}?", "the bucket with a round lid"),
        )),
        ("Glass is {picked up|taken away} every [DAY] before [TIME].", (
            ("{When do they come for empty bottles|On which day can I get rid of jars|Which day is for bottles|When does [TOWN] fetch empty bottles}?", "[DAY]"),
            ("{How early must the bottles stand outside|Until what hour can I put bottles out|When are the bottles fetched, I mean at what hour}?", "[TIME]"),
        )),
        ("Furniture is removed on [DATE] only.", (
            ("{When can I get rid of my sofa|When do they take a broken wardrobe|My chair is worn out, when is it fetched|When does [TOWN] fetch old sofas}?", "[DATE]"),
        )),
        ("Batteries are collected by [A] at the [SHOP].", (
            ("{Where do empty power cells go|Where do I bring dead cells from my torch|In what store can I get rid of power cells}?", "the [SHOP]"),
            ("{Who accepts used power cells|To whom do I hand my dead cells|Which person wants my used power cells}?", "[A]"),
        )),
        ("Mixing things up costs [PRICE].", (
            ("{What happens if I sort badly|How high is the fine|What do lazy people pay|What do people in [TOWN] pay for sorting badly}?", "[PRICE]"),
        )),
    ),
    # flat to let
    (
        ("For rent: [NW] rooms with [FEATURE] on [STREET].", (
            ("{How big is the flat|Size of the home|How big is the flat on [STREET]}?", "[NW]"),
            ("{What is special about the flat|What luxury does it offer|What makes the apartment attractive}?", "[FEATURE]"),
            ("{Where is it|What is the address|Where would I live}?", "[STREET]"),
        )),
        ("The monthly payment is [PRICE] without heating.", (
            ("{How expensive is living there|What do I owe the landlord each time|What is the rent|Rent|What is the rent for the flat on [STREET]}?", "[PRICE]"),
        )),
        ("Keeping it warm costs about [PRICEB] more.", (
            ("{What is the gas bill|How much extra do I pay in winter|What are the costs for energy}?", "[PRICEB]"),
        )),
        ("It can be viewed on [DAY] {if you call|after a call to} [A].", (
            ("{When may I have a look|On which day can we see the place|Visits when|When can I see the flat}?", "[DAY]"),
            ("{Who will show me around|Who opens the door to visitors|Contact person for a visit}?", "[A]"),
        )),
        ("The last tenant, [B], moved to [COUNTRY].", (
            ("{Who lived there before|Whose home was it|Name of the former resident}?", "[B]"),
            ("{Why is it empty|Where is the former resident now|What did the former resident do}?", "moved to [COUNTRY]"),
        )),
        ("You could move in from [DATE].", (
            ("{When is it free|How soon is it available|When would my lease begin|Earliest start|When could I live on [STREET]}?", "[DATE]"),
        )),
    ),
    # job advertisement
    (
        ("[FIRM] is looking for a [JOB] to replace [A].", (
            ("{Which position is open|What work is offered|What kind of person is wanted|Which job can I get at [FIRM]}?", "[JOB]"),
            ("{Who offers the post|Which company is hiring|Who would be my employer}?", "[FIRM]"),
            ("{Whose post becomes free|Who is leaving|Who had the post until now}?", "[A]"),
        )),
        ("You should have worked in this trade for [LONG].", (
            ("{How much experience is required|What practice must I have|For how long must I have done it before|How much experience does [FIRM] expect}?", "[LONG]"),
        )),
        ("Knowledge of [LANGUAGE] is a must, a licence is not.", (
            ("{{What must I speak|Which tongue should I have learned}?|Name the tongue that I must speak.}", "[LANGUAGE]"),
            ("{What can I do without|Do I have to drive|What is not required}?", "a licence"),
        )),
        ("We pay [PRICE] a day and your meals.", (
            ("{What will I earn|How high are the wages|Salary|What does [FIRM] pay}?", "[PRICE]"),
        )),
        ("Letters should reach [B] no later than [DATE].", (
            ("{{Until when can I apply|What is the deadline|What is the last day for my application}?|Tell me the deadline for applications.}", "[DATE]"),
            ("{To whom do I apply|Who reads applications|Whom should I write to|Who at [FIRM] reads applications}?", "[B]"),
        )),
    ),
    # invitation
    (
        ("You are warmly invited to the [EVENT] at the [BUILDING].", (
            ("{Where do we have to go|What is the venue|Where will it be held|Where is the [EVENT]}?", "the [BUILDING]"),
            ("{What is being organised|What is it all about|What can I attend}?", "[EVENT]"),
        )),
        ("[A] will welcome everybody at [TIME].", (
            ("{Who greets the guests|Who is the host|Who makes the opening speech|Who greets the guests of the [EVENT]}?", "[A]"),
            ("{When does it begin|At what hour should I be there|Start|When does the [EVENT] begin}?", "[TIME]"),
        )),
        ("Later, {around|at about} [TIMEB], there will be [DISH] for all.", (
            ("{What is there to eat|What do they serve|Which dish can hungry people hope for}?", "[DISH]"),
            ("{When can I eat|When is supper|How late is the meal}?", "[TIMEB]"),
        )),
        ("[B] {is bringing|brings} the [INSTRUMENT] and will play.", (
            ("{Who makes the music|Who entertains us|From whom will we hear tunes|Who makes music at the [EVENT]}?", "[B]"),
        )),
        ("Please let [D] know whether you are coming.", (
            ("{{To whom do I reply|Who wants an answer|Whom should I tell if I can't make it|Who counts the guests}?|Tell me who wants my answer.}", "[D]"),
        )),
        ("Instead of presents, bring money for a new [MADEOBJECT].", (
            ("{What should I give|What gift do they want|What can I take along}?", "money"),
            ("{What will they buy from it|What do they save for|What are donations used for}?", "[MADEOBJECT]"),
        )),
    ),
    # match report
    (
        ("[TEAM] {beat|defeated} [TEAMB] [SCORE] on [DAY].", (
            ("{Who won|Which side was better|Who can celebrate|Who won against [TEAMB]}?", "[TEAM]"),
            ("{Who lost|Which side was weaker|Who went home sad|Who lost against [TEAM]}?", "[TEAMB]"),
            ("{What was the result|How did it end|Final score|What was the result between [TEAM] and [TEAMB]}?", "[SCORE]"),
        )),
        ("[A] {scored|shot} the first goal after [M] minutes.", (
            ("{Who put them ahead|Who opened the scoring|Who hit the net before anyone else}?", "[A]"),
            ("{How early did the ball go in|When was the net hit for the first time|How long did the fans wait for a goal}?", "[M]"),
        )),
        ("[B] was sent off for pushing the referee.", (
            ("{{Who got a red card|Which player had to leave|Who behaved badly}?|Name the player with the red card.}", "[B]"),
            ("{Why did a player have to leave|What was the offence|What bad thing did a player do}?", "pushing the referee"),
        )),
        ("In the last minute, [D] stopped a penalty.", (
            ("{Who is the goalkeeper|Who made the great save|Who saved the day}?", "[D]"),
        )),
        ("About [N] people watched, with [WEATHER] all day.", (
            ("{How many spectators came|How large was the crowd|Audience}?", "[N]"),
            ("{What was the weather|How was the weather for the fans|What kind of day was it for the spectators}?", "[WEATHER]"),
        )),
    ),
    # news in brief
    (
        ("Last night a [WILD] escaped from the zoo in [TOWN].", (
            ("{What happened|What got away|Which animal is free}?", "a [WILD] escaped"),
            ("{Where did it get away|Where was it locked up before|In which place was its cage|Where did the [WILD] live before}?", "[TOWN]"),
        )),
        ("It was found in {a garden in |}[TOWNB], eating [FOOD].", (
            ("{Where did it turn up|Where is it now|In what place was it discovered|Where was the [WILD] seen again}?", "[TOWNB]"),
            ("{What was it doing there|What did it like|How did it spend its time}?", "eating [FOOD]"),
        )),
        ("[A] had forgotten to lock the cage.", (
            ("{{Who is to blame|Whose fault was it|Who made the mistake}?|Name the person who made the mistake.}", "[A]"),
            ("{How could it get out|What was the mistake|Why could it run off|Why could the [WILD] run off}?", "forgotten to lock the cage"),
        )),
        ("[B] caught it with a fishing net.", (
            ("{Who ended the chase|Who got hold of it|Who brought it under control}?", "[B]"),
            ("{How was it captured|What tool was used to get it|How was the [WILD] captured}?", "a fishing net"),
        )),
        ("The mayor will {pay|give} a reward of [PRICE].", (
            ("{How much money is there for the hero|What is the prize|What does the helper get}?", "[PRICE]"),
        )),
    ),
    # invented material
    (
        ("[NAME] is a {strong|light} material that is made from [GOODS].", (
            ("{What does one need to produce [NAME]|What is the raw material|What does it consist of|From what do they get it}?", "[GOODS]"),
        )),
        ("It melts at [DEG] degrees.", (
            ("{When does it become liquid|How much heat can it stand|What temperature is too hot for it|At what heat does [NAME] become liquid}?", "[DEG] degrees"),
        )),
        ("When it gets wet, it turns [COLOR].", (
            ("{How does it react to rain|What does water do to it|What happens in water|What does rain do to [NAME]}?", "turns [COLOR]"),
        )),
        ("[A] discovered it by accident while boiling [CROP].", (
            ("{Who found it|Whose discovery is it|To which person do we owe it|Who found out how to make [NAME]}?", "[A]"),
            ("{How was it found|What was going on at the time of the discovery|What led to the discovery}?", "boiling [CROP]"),
        )),
        ("[B] was the first to sell it.", (
            ("{Who made money from it|Who brought it to the market|Who started the trade|Who started the trade with [NAME]}?", "[B]"),
        )),
        ("Because it never rusts, it is {used|chosen} for [THING]s and [PRODUCT]s.", (
            ("{What do people make from it|Which things are built with it|Where do we meet it in daily life|What is [NAME] good for}?", "[THING]s and [PRODUCT]s"),
            ("{Why is it so useful|What is its great advantage|Why do makers like it|Why do makers like [NAME]}?", "it never rusts"),
        )),
    ),
    # invented planet
    (
        ("The planet [NAME] circles its star once in [LONG].", (
            ("{How long is a year there|How much time does one orbit take|What is the length of its year|How long is a year on [NAME]}?", "[LONG]"),
            ("{{What is the planet called|Which world is described}?|Name the world that is described.}", "[NAME]"),
        )),
        ("It turns around itself within [SHORT].", (
            ("{How long is a day there|How fast does it spin|What is the length of its day|How long is a day on [NAME]}?", "[SHORT]"),
        )),
        ("It has [NW] moons, and the largest is called [NAMEB].", (
            ("{How many companions does it have|Number of satellites|How many satellites does [NAME] have}?", "[NW]"),
            ("{What is the biggest satellite|What is the biggest companion called|Which of its companions is the greatest}?", "[NAMEB]"),
        )),
        ("Its sky looks [COLOR] because of fine dust.", (
            ("{What would I see if I looked up there|Which shade is the air|What is the shade of the air above [NAME]}?", "[COLOR]"),
            ("{What gives the air its shade|Why has the air that shade|Where does the shade of the air come from}?", "fine dust"),
        )),
        ("[A] first saw it in [YEAR].", (
            ("{Who discovered it|Whose discovery was it|Who noticed it before all others|Who discovered [NAME]}?", "[A]"),
            ("{Since when do we know about it|When was it discovered|Since when do we know about [NAME]}?", "[YEAR]"),
        )),
        ("The probe of [B] {will land|is going to land} there soon.", (
            ("{Who sends a machine|Whose spacecraft is on its way|Who is going to explore the ground|Who sends a machine to [NAME]}?", "[B]"),
        )),
    ),
    # company results
    (
        ("[FIRM] sold [PERCENT] more [GOODS] than a year ago.", (
            ("{How much did business grow|What was the growth|By how much did sales rise|How much did [FIRM] grow}?", "[PERCENT]"),
            ("{What does the company trade in|What are its wares|What does [FIRM] trade in}?", "[GOODS]"),
        )),
        ("Costs went down by [PERCENTB], thanks to cheaper energy.", (
            ("{How much was saved|By how much did spending fall|How large are the savings|How much did [FIRM] save}?", "[PERCENTB]"),
            ("{Why was less spent|How did they manage to save|What made production less expensive}?", "cheaper energy"),
        )),
        ("[A], the founder, {is giving up|gives up} the leadership.", (
            ("{Who started the company|Who steps down|Who will no longer be in charge}?", "[A]"),
        )),
        ("[B] takes over as head on [DATE].", (
            ("{Who is the new boss|Who will run the company|Who is the successor|Who is the new boss of [FIRM]}?", "[B]"),
            ("{{When does the new boss begin|On what day is power handed on}?|Tell me when the new boss begins.}", "[DATE]"),
        )),
        ("A branch in [TOWN] had to close because of [REASON].", (
            ("{Which office was shut|Where were jobs lost|Which place no longer has an office|Where did [FIRM] shut an office}?", "[TOWN]"),
            ("{Why was an office shut|What brought one office to an end|Why did [FIRM] shut an office}?", "[REASON]"),
        )),
        ("A new branch will open in [TOWNB].", (
            ("{Where will there be new jobs|Where do they expand|What is the site of the next office|Where will [FIRM] hire people}?", "[TOWNB]"),
        )),
    ),
    # experiment
    (
        ("We gave [NW] [PLANT] plants {sweet |}lemonade instead of water.", (
            ("{What was tried out|What did they get to drink|What was unusual about the test|What did the [PLANT] get to drink}?", "lemonade"),
            ("{Which plant was studied|What grew in the pots|What species was it}?", "[PLANT]"),
        )),
        ("All of them stood in the [ROOM] under a lamp.", (
            ("{Where was the test done|Where did they grow|What was the place of the test|Where did they keep the [PLANT] plants}?", "the [ROOM]"),
        )),
        ("After [M] days, most had lost their leaves.", (
            ("{What was the result|What happened to them|What did they look like in the end|What was the result for the [PLANT]}?", "lost their leaves"),
            ("{How long did the test run|When was it over|How long did the experiment take}?", "[M] days"),
        )),
        ("[A] measured {the height|them} every morning.", (
            ("{Who checked how tall they were|Who used the ruler|Who did the daily work}?", "[A]"),
        )),
        ("[B] had doubted the idea from the start.", (
            ("{{Who did not believe in it|Who was sceptical|Who expected it to fail}?|Name the person who did not believe in it.}", "[B]"),
        )),
        ("We think that sugar blocked the roots.", (
            ("{How can it be explained|Why did it go wrong|What is the explanation}?", "sugar blocked the roots"),
        )),
    ),
    # medicine leaflet
    (
        ("[NAME] drops {are used|are taken} against [ILLNESS].", (
            ("{What does [NAME] help with|What is it good for|Which complaint does it cure|Use}?", "[ILLNESS]"),
        )),
        ("Adults take [NW] of them with [MEAL].", (
            ("{What is the dose for my mother|How much should a grown person swallow|What is the normal dose for a man|How many drops does my mother need}?", "[NW]"),
            ("{When should I swallow it|What must I eat with it|At which time of day do I swallow [NAME]}?", "[MEAL]"),
        )),
        ("For children under {six|eight|ten}, one is enough.", (
            ("{How much can I give my baby|What is the dose for kids|How many for a boy|How much [NAME] can I give my little son}?", "one"),
        )),
        ("It may make you tired, so do not drive.", (
            ("{What are the side effects|What might I feel|How could it affect me|What are the side effects of [NAME]}?", "make you tired"),
            ("{What is forbidden after using it|What should I leave to others|What must I avoid after using [NAME]}?", "do not drive"),
        )),
        ("Once opened, the bottle is good for [LONG].", (
            ("{How long does it last|When must I throw it away|For what time can I keep it|How long can I use [NAME] before I throw it away}?", "[LONG]"),
        )),
        ("Store it below [TEMP], away from {the |}light.", (
            ("{How should it be kept|How cool must it be|What temperature is right for it|How cool must [NAME] be}?", "[TEMP]"),
        )),
    ),
    # garden advice
    (
        ("Plant [CROP] in [MONTH], when the soil is warm.", (
            ("{When should I put them into the earth|What is the right time to start|In what part of the year do I begin|When is it time to grow [CROP]}?", "[MONTH]"),
            ("{{What is grown here|Which vegetable or fruit is the advice about}?|Name the crop.}", "[CROP]"),
        )),
        ("Leave [LENGTH] between the rows.", (
            ("{How far apart do they stand|How much room do they need|What distance is right|How far apart should [CROP] be}?", "[LENGTH]"),
        )),
        ("Water them {once |}every [NW] days, never at noon.", (
            ("{How often do they get a drink|How regularly must I use the can|How often do [CROP] need a drink}?", "[NW] days"),
            ("{When should I not use the can|Which time of day is wrong for it|When is it bad to give them a drink}?", "noon"),
        )),
        ("A border of [PLANT] keeps snails away.", (
            ("{How do I protect them from pests|What helps against slimy visitors|What can I do about slugs|What protects [CROP] from slugs}?", "[PLANT]"),
        )),
        ("They are ripe {about |}[M] weeks later.", (
            ("{How long until I can eat them|When is harvest|How patient must I be|When can I harvest [CROP]}?", "[M] weeks"),
        )),
        ("If the leaves turn [COLOR], they need more [VITAMIN].", (
            ("{What is missing if they look ill|What should I feed them|Which nutrient cures a sick one|What do I feed to [CROP] that look ill}?", "[VITAMIN]"),
            ("{How do I see that something is wrong|What is the sign of hunger|What do sick ones look like}?", "[COLOR]"),
        )),
    ),
    # travel advice
    (
        ("Anyone who visits [COUNTRY] needs a visa, issued in [TOWN].", (
            ("{What paper do I need to enter|Which document does a tourist want|What paper does [COUNTRY] want from me}?", "a visa"),
            ("{Where do I get the papers|In which place can I apply for entry|Where can I get the papers for [COUNTRY]}?", "[TOWN]"),
        )),
        ("The best {season|time} for a visit is [SEASON].", (
            ("{When should I go|Which part of the year is nicest|When would you recommend to travel|When should I travel to [COUNTRY]}?", "[SEASON]"),
        )),
        ("Drink only bottled water, even in good hotels.", (
            ("{What is safe for my thirst|Can I use the tap|How do I avoid stomach trouble|What can I use against thirst in [COUNTRY]}?", "bottled water"),
        )),
        ("Taxi drivers expect a tip of [PERCENTB].", (
            ("{How much extra do I give for a ride|What do I add to the fare|What is polite to give in a cab}?", "[PERCENTB]"),
        )),
        ("Waiters are usually given [PERCENT].", (
            ("{How much do I leave in a restaurant|What is polite after dinner|What do I add to the bill for a meal}?", "[PERCENT]"),
        )),
        ("Stay out of the hills because of {the many |}wolves and thieves.", (
            ("{Which area is dangerous|Where should I not go hiking|What part of the land is unsafe|Which part of [COUNTRY] is dangerous}?", "the hills"),
            ("{Why is one area unsafe|What dangers are there|What could attack me}?", "wolves and thieves"),
        )),
    ),
    # delivery notice
    (
        ("We tried to deliver your [PRODUCT] at [TIME], but nobody answered.", (
            ("{When was the driver here|At what hour did they ring my bell|When did someone come with my [PRODUCT]}?", "[TIME]"),
            ("{{What is in the parcel|What did I order}?|Tell me what is in the parcel.}", "[PRODUCT]"),
            ("{Why didn't I get it|What was the problem|Why was it not handed over|Why didn't I get my [PRODUCT]}?", "nobody answered"),
        )),
        ("Your neighbour [A] has accepted {it|the box} for you.", (
            ("{Who has my parcel|At whose door do I have to knock|With whom is it now|Who has my [PRODUCT]}?", "[A]"),
        )),
        ("A second package lies at the [SHOP].", (
            ("{Where is the other parcel|Where do I find the rest|From which store can I fetch something}?", "the [SHOP]"),
        )),
        ("Anything that nobody fetches is sent back on [DATE].", (
            ("{How long will they hold it|When does it return to the sender|When is it too late to get it}?", "[DATE]"),
        )),
        ("Bring this card and [PRICEB] for customs.", (
            ("{How much tax do I owe|What does it cost me to get it|How much money must I have with me|How much tax is there on my parcel}?", "[PRICEB]"),
        )),
        ("Your driver was [B].", (
            ("{Who came to my house|Who brought it|Which person was on the road with my things}?", "[B]"),
        )),
    ),
    # order confirmation
    (
        ("Thank you, [A], for ordering [NW] [THING]s.", (
            ("{{Who is the customer|Who bought something|To whom is this addressed}?|Name the customer.}", "[A]"),
            ("{How many did I buy|What quantity was it|Number of pieces}?", "[NW]"),
            ("{What did I buy|What have I asked for|Which article did I choose}?", "[THING]s"),
        )),
        ("The goods cost [PRICE] in all.", (
            ("{What is the total|How much was my purchase|Sum|How much do the [THING]s cost}?", "[PRICE]"),
        )),
        ("For shipping, we add [PRICEB].", (
            ("{What is the postage|How much is delivery|What do I pay for transport}?", "[PRICEB]"),
        )),
        ("They will be on their way {to you |}on [DAY].", (
            ("{When do you send it|On which day is it dispatched|When does my parcel leave you|When do you send the [THING]s}?", "[DAY]"),
        )),
        ("You should have them on [DAYB] at the latest.", (
            ("{When will it arrive|By when can I expect the delivery|On what day do I get it|When will my [THING]s arrive}?", "[DAYB]"),
        )),
        ("Until [TIME] tonight, {changes are possible|you may change it} under number [CODE].", (
            ("{How long can I correct a mistake|When is it too late to cancel|When is it final}?", "[TIME]"),
            ("{What is my reference|Which code do I mention|Order number}?", "[CODE]"),
        )),
    ),
    # museum signs
    (
        ("This [MADEOBJECT] was made by [A] in [YEAR].", (
            ("{Who was the artist|Who created it|Whose work am I looking at|Who created the [MADEOBJECT]}?", "[A]"),
            ("{How old is it|When was it created|From what time is it|How old is the [MADEOBJECT]}?", "[YEAR]"),
        )),
        ("[B] paid for it and wanted it to be [SHAPE].", (
            ("{Who gave the money|Who was the rich sponsor|At whose expense was it created|Who gave the money for the [MADEOBJECT]}?", "[B]"),
            ("{What does it look like|Which form does it have|What form does the [MADEOBJECT] have}?", "[SHAPE]"),
        )),
        ("A century later it was {damaged|cracked} during a [DISASTER].", (
            ("{What happened to it|Why is it broken|What caused the cracks|What happened to the [MADEOBJECT]}?", "[DISASTER]"),
        )),
        ("[D] restored it with {a little |}[STUFF].", (
            ("{Who repaired it|Who saved it|Who gave it back its beauty|Who repaired the [MADEOBJECT]}?", "[D]"),
            ("{How was it mended|What material did the repair need|What filled the gaps|How was the [MADEOBJECT] mended}?", "[STUFF]"),
        )),
        ("Please do not touch it, as skin leaves stains.", (
            ("{Why must I keep my hands off|What is bad about fingers|What harm would my hand do}?", "skin leaves stains"),
        )),
        ("A film about it is shown next to the [ROOM].", (
            ("{Where can I learn more|Where is the cinema|In which part of the building can I sit and watch}?", "next to the [ROOM]"),
        )),
    ),
    # camp rules
    (
        ("At Camp [NAME], everybody gets up at [TIME].", (
            ("{When does the day start|When are we woken|How long can I sleep in the morning|When does the day start at Camp [NAME]}?", "[TIME]"),
        )),
        ("Lights go out at [TIMEB] {in all tents|for all}.", (
            ("{When is bedtime|From when must it be dark|How late can we read|When is bedtime at Camp [NAME]}?", "[TIMEB]"),
        )),
        ("[A] is in charge of the kitchen fire.", (
            ("{Who does the cooking|Who burns the wood|Whom do hungry campers ask|Who does the cooking at Camp [NAME]}?", "[A]"),
        )),
        ("[B] teaches [SPORT] down by the river [RIVER].", (
            ("{Who is the coach|With whom can we play|Who gives lessons}?", "[B]"),
            ("{What can we learn|Which game do they practise|What can we learn at Camp [NAME]}?", "[SPORT]"),
        )),
        ("Nobody may swim alone, since the current is strong.", (
            ("{Why should I take a friend into the water|What makes bathing dangerous|What is the risk for a lonely bather}?", "the current is strong"),
            ("{{What is forbidden|What must I not do}?|Tell me what is forbidden at Camp [NAME].}", "swim alone"),
        )),
        ("If you feel homesick, {talk to|go to} [D].", (
            ("{Who comforts sad children|Who listens when I miss my parents|I want my mum, who helps}?", "[D]"),
        )),
    ),
    # dental practice
    (
        ("The practice of Dr [SURNAME] has moved to [STREET].", (
            ("{Where do I find the dentist now|What is the new address|Where must patients go|Where do I find Dr [SURNAME]}?", "[STREET]"),
            ("{{Which doctor is it|Whose patients are told}?|Name the dentist.}", "[SURNAME]"),
        )),
        ("The old rooms were too small for wheelchairs.", (
            ("{Why did they leave|What was wrong with the former place|What was the reason for the move|Why did Dr [SURNAME] leave}?", "too small for wheelchairs"),
        )),
        ("Appointments are given from [TIME] to [TIMEB].", (
            ("{When can patients come|At which hours is the dentist there|What are the hours|When is Dr [SURNAME] there for patients}?", "[TIME]"),
        )),
        ("In an emergency, [A] will see you at night.", (
            ("{Who treats me when my tooth hurts after dark|Who works when all others sleep|Who is there for urgent cases}?", "[A]"),
        )),
        ("[B] takes care of children and nervous people.", (
            ("{Who treats my son|I am afraid of the drill, who is right for me|Who is good with kids}?", "[B]"),
        )),
        ("Those who miss a visit {must pay|pay} [PRICE].", (
            ("{What happens if I don't turn up|How much is it if I forget to come|What does it cost to stay away|What does Dr [SURNAME] charge if I stay at home}?", "[PRICE]"),
        )),
    ),
    # water cut
    (
        ("To all tenants: the water will be off from [TIME] to [TIMEB].", (
            ("{When can I not take a shower|During which hours are the taps dry|How long is the cut}?", "[TIME]"),
            ("{Who is addressed|For whom is the note|Who should read about the water cut}?", "tenants"),
        )),
        ("A pipe burst in the [ROOM] of [A].", (
            ("{Where did it happen|In which part of the house is the leak|Where is the leak}?", "[ROOM]"),
            ("{Why is it necessary|What happened|What is the cause|Why will the taps be dry}?", "A pipe burst"),
            ("{{Whose flat is flooded|Who has a wet floor}?|Name the person whose flat is flooded.}", "[A]"),
        )),
        ("[B], our plumber, will need to {enter|see} every kitchen.", (
            ("{Who does the repair|Whom must I let in|Who comes to my home}?", "[B]"),
        )),
        ("Buckets can be filled on the [ORD] floor.", (
            ("{Where can I get some to wash with|Which storey has a supply|Where is there help for dry homes}?", "the [ORD] floor"),
        )),
        ("Let the tap run for [M] minutes afterwards.", (
            ("{How long until it is clean|How long do I flush when it is over|How long before I may fill my glass after the cut}?", "[M] minutes"),
        )),
        ("The owner will take [PRICEB] off your rent.", (
            ("{What compensation do I get|How much less do I pay|How am I paid for the trouble|What do I get for the water cut}?", "[PRICEB]"),
        )),
    ),
    # ferry notice
    (
        ("Because of [REASON], the {morning|early} ferry to [TOWN] is cancelled.", (
            ("{Why is there no boat|What stops the ship|What keeps the ship in port|Why is there no boat to [TOWN]}?", "[REASON]"),
            ("{{Where did the boat want to go|Which place can't be reached}?|Name the place that can't be reached.}", "[TOWN]"),
        )),
        ("The next crossing starts at [TIMEB] from pier [M].", (
            ("{When can I get over at last|At what hour does another boat go|When is the other boat to [TOWN]}?", "[TIMEB]"),
            ("{Where do I go on board|Which dock is it|From where does the other boat go}?", "pier [M]"),
        )),
        ("Cars must be in line by [TIME] {on|of} the same day.", (
            ("{When should drivers be there|How early must I queue with my vehicle|I come by motor, when do I have to show up}?", "[TIME]"),
        )),
        ("Passengers who cannot wait may fly for [PRICE].", (
            ("{What does the air trip cost|How much is a plane seat|How expensive is the quick solution|How much is a plane to [TOWN]}?", "[PRICE]"),
        )),
        ("Others receive [PRICEB] for food.", (
            ("{How much do I get for a snack|What money is there for the hungry|How high is the meal voucher}?", "[PRICEB]"),
        )),
        ("Captain [A] apologises for the trouble.", (
            ("{Who commands the boat|Who is sorry|Who says sorry}?", "[A]"),
        )),
    ),
    # language course
    (
        ("A course in [LANGUAGE] begins on [DATE] at the [PLACE].", (
            ("{What can I learn|Which tongue is taught|Subject}?", "[LANGUAGE]"),
            ("{When is the first lesson|On what day do we start|When is the first [LANGUAGE] lesson}?", "[DATE]"),
            ("{Where are the lessons held|Where do I have to go|Where can I learn [LANGUAGE]}?", "the [PLACE]"),
        )),
        ("Beginners are taught by [A] on [DAY]s.", (
            ("{Who teaches people who know nothing|I can't say a word yet, who is my teacher|Who gives the easy lessons|Who teaches people who know no [LANGUAGE]}?", "[A]"),
            ("{{On which day do newcomers meet|I know nothing yet, when shall I come}?|Tell me the day for newcomers.}", "[DAY]s"),
        )),
        ("Those who already speak it meet [B] on [DAYB]s.", (
            ("{Who teaches advanced learners|Who is the teacher for good speakers|With whom do fluent people work}?", "[B]"),
            ("{On which day is the advanced group|I am quite fluent, when shall I come|When do people with good [LANGUAGE] meet}?", "[DAYB]s"),
        )),
        ("No more than [NW] people fit into a class.", (
            ("{How large are the groups|How many learners can join|Group size}?", "[NW]"),
        )),
        ("You learn by singing, not from books.", (
            ("{How does the teaching work|What is the method|What makes the lessons special|How do they teach [LANGUAGE]}?", "singing"),
        )),
        ("The textbook of [FIRM] is optional and costs [PRICEB].", (
            ("{Who published the material|Which publisher made it|From which publisher is the material}?", "[FIRM]"),
            ("{How much is the printed material|What would I pay for something to read|How much must readers pay}?", "[PRICEB]"),
        )),
    ),
    # street market
    (
        ("The market on [STREET] needs {more |}people who sell [CROP].", (
            ("{What is in short supply|What goods are missing|What should a new trader offer|What is in short supply on [STREET]}?", "[CROP]"),
            ("{Where does it take place|In which road is it|Where can I be a trader}?", "[STREET]"),
        )),
        ("A covered stall costs [PRICE] a day.", (
            ("{What do I pay for a place with a roof|How expensive is it to stay dry|How much is a stand under canvas}?", "[PRICE]"),
        )),
        ("For an open table you pay [PRICEB].", (
            ("{How much is it without a roof|What is the cheapest way to take part|I don't mind the rain, what is the fee}?", "[PRICEB]"),
        )),
        ("Set up before [TIME], when the first buyers arrive.", (
            ("{By when must I be ready|When do customers come|How early is the rush|When do customers come to [STREET]}?", "[TIME]"),
        )),
        ("All rubbish has to be gone by [TIMEB].", (
            ("{When must the place be clean|Until what hour can I tidy up|How late may I sweep|When must [STREET] be clean}?", "[TIMEB]"),
        )),
        ("[A] {gives out|hands out} the places, and [B] collects the money.", (
            ("{Who decides where I stand|Whom do I ask for a good corner|Who decides where traders stand}?", "[A]"),
            ("{{Whom do I pay|Who is the cashier}?|Name the cashier.}", "[B]"),
        )),
    ),
    # hire of bicycles
    (
        ("[A] hires out bicycles next to the [BUILDING].", (
            ("{Where can I get a bike|Where is the rental place|Where can I find [A]}?", "the [BUILDING]"),
            ("{Who lends me a bike|Who is the owner of the rental|From whom do I get two wheels}?", "[A]"),
        )),
        ("A whole day is [PRICE], helmet included.", (
            ("{What do I pay from morning till night|How much for twenty-four hours|Price for a long trip|How much is a bike from morning till night}?", "[PRICE]"),
            ("{What comes with it|What do I get for my safety|What comes with the bike}?", "helmet"),
        )),
        ("Half an hour {is|costs} [PRICEB].", (
            ("{How much is a short ride|What does the shortest trip cost|I need it for thirty minutes, what do I pay|How much is a short ride with one of the bikes}?", "[PRICEB]"),
        )),
        ("Leave your [ITEM] with us as a deposit.", (
            ("{What do they keep while I am riding|What security do they want|How do they make sure I come back}?", "[ITEM]"),
        )),
        ("If a tyre goes flat, ring [B] on [PHONE].", (
            ("{{Who helps me on the road|Who comes when it breaks down}?|Name the person who helps me on the road.}", "[B]"),
            ("{What is the breakdown number|Where do I call if I am stuck|What number do I dial when my bike breaks down}?", "[PHONE]"),
        )),
        ("The path along the [RIVER] is the easiest.", (
            ("{Where should I go with small children|Which way is not hard|What route would you recommend to lazy people}?", "[RIVER]"),
        )),
    ),
    # telephone contract
    (
        ("With the [NAME] plan you can talk for [SHORT] a day.", (
            ("{How long can I phone|How much calling is included|What is my daily allowance|How long can I phone with [NAME]}?", "[SHORT]"),
            ("{{What is the contract called|Which offer is this}?|Name the contract.}", "[NAME]"),
        )),
        ("It costs [PRICEB] a month during the first year.", (
            ("{What do I pay at the beginning|How cheap is it for a new customer|Starting price|What does [NAME] cost at the beginning}?", "[PRICEB]"),
        )),
        ("In the second year, the price rises to [PRICE].", (
            ("{What will it cost later|How expensive does it get|What do I pay in the third year|What will [NAME] cost later}?", "[PRICE]"),
        )),
        ("Calls to [COUNTRY] are free, those to [COUNTRYB] are blocked.", (
            ("{Where can I phone for nothing|Which land costs me nothing|Which foreign land can I ring for nothing}?", "[COUNTRY]"),
            ("{Where can't I phone|Which land is impossible to reach|Which foreign land can't I ring}?", "[COUNTRYB]"),
        )),
        ("You are bound for [LONG] and cannot leave before.", (
            ("{How long must I stay|When may I cancel|When am I free again|How long must I stay with [NAME]}?", "[LONG]"),
        )),
        ("[A] talks you through the setup on the first day.", (
            ("{Who helps me get started|Who explains how it works|I am new and lost, who is there for me|Who helps me get started with [NAME]}?", "[A]"),
        )),
    ),
    # animal shelter
    (
        ("[PETNAME] is a {shy|lively|gentle} [PET] who is looking for a home.", (
            ("{What kind of animal is it|Which animal can I adopt|What kind of animal is [PETNAME]}?", "[PET]"),
            ("{{What is the animal called|Name}?|Tell me the name of the animal.}", "[PETNAME]"),
        )),
        ("The former owner, [A], became ill.", (
            ("{Why was it given away|Why did it lose its place|What happened to its master|Why was [PETNAME] given away}?", "became ill"),
            ("{To whom did it belong|Who had it before|Whose was it|To whom did [PETNAME] belong}?", "[A]"),
        )),
        ("Since [MONTH], [B] has been feeding it.", (
            ("{Who looks after it now|Who gives it something to eat|Who is its keeper today|Who looks after [PETNAME] now}?", "[B]"),
            ("{How long has it been in the shelter|When did it come here|When did [PETNAME] come to the shelter}?", "[MONTH]"),
        )),
        ("It loves [FOOD] but is afraid of loud drums.", (
            ("{What scares it|What should I avoid|What makes it run and hide|What scares [PETNAME]}?", "loud drums"),
            ("{What is its favourite treat|How can I win its heart|What does it like to eat|What does [PETNAME] like to eat}?", "[FOOD]"),
        )),
        ("Families with {a garden|small children} may visit on [DAY].", (
            ("{When can we get to know it|On what day could we come|When is it shown to people|When can we get to know [PETNAME]}?", "[DAY]"),
        )),
        ("We ask for [PRICE], which covers the vaccines.", (
            ("{How much do I have to give you|What does it cost to adopt|Fee|How much is [PETNAME]}?", "[PRICE]"),
            ("{What is the money for|Why is it not free|What do you need the money for}?", "the vaccines"),
        )),
    ),
)
