"""Short texts about lives, places and small events, whose sentences compete: only what is asked tells which one answers."""

BIOGRAPHY_TEXTS = (
    # an inventor
    (
        ("The inventor [A] {grew up|spent childhood} in [TOWN] as the child of a poor [JOB].", (
            ("{Where was {he|[A]|she|[A]} raised|What is the home town of [A]|Which place did [A] know as a little one|Where are [A]'s roots}?", "[TOWN]"),
            ("{What did {his|[A]'s|her|[A]'s} father do for a living|How did the parents of [A] earn their money|Which trade did the family live on}?", "[JOB]"),
        )),
        ("A visit to a [SIGHT] gave [A] the idea for a washing machine.", (
            ("{What inspired {him|[A]|her|[A]}|How did {he|[A]|she|[A]} come up with it|Where did the inspiration come from|What brought the thought about}?", "[SIGHT]"),
            ("{What did [A] invent|Which household device is due to [A]|What is [A] known for}?", "washing machine"),
        )),
        ("The first model, built in 18{0|1|2}{1|3|4|6|8|9}, broke after [SHORT].", (
            ("{When was the earliest version made|In which year was the earliest one ready|What year was the failed attempt|When did [A] have a machine for the first time|In which year did [A] fail}?", "The first model"),
            ("{How long did the early version keep running|What happened to the earliest version|When did the failed one fall apart|What became of [A]'s earliest machine}?", "[SHORT]"),
        )),
        ("A stronger one worked in 18{4|5|6}{0|2|5|7}, thanks to money from [B].", (
            ("{In which year did {he|[A]|she|[A]} finally succeed|When was there success at last|What year brought the breakthrough}?", "A stronger one"),
            ("{Who was the backer|Whose funds made it possible|Which person paid for the success|Who gave [A] the means to succeed|Whose support did [A] enjoy, [B]'s or [D]'s}?", "[B]"),
        )),
        ("In [TOWNB], far from home, the patent was sold for [PRICE].", (
            ("{Where did [A] give away the rights|In what place did the rights change hands|Which town was the deal made in}?", "[TOWNB]"),
            ("{What did the buyer pay|How much did [A] get for the rights|How much did the deal bring in}?", "[PRICE]"),
        )),
        ("A former pupil, [D], later wrote a book about this life.", (
            ("{Who is the biographer of [A]|Who is the author of the biography|Who told the story on paper|To whom do we owe the biography}?", "[D]"),
        )),
    ),
    # a painter
    (
        ("The painter [A] was born on [DATE] as the youngest of [NW] children.", (
            ("{When is {his|[A]'s|her|[A]'s} birthday|When did the life of [A] begin|What day did [A] come into the world}?", "[DATE]"),
            ("{How big was the family|How many brothers and sisters were there, with [A] counted|How many kids did the parents have}?", "[NW]"),
        )),
        ("Drawing lessons were given by [B], a retired [JOB].", (
            ("{Who taught {him|[A]|her|[A]}|Which teacher did [A] have|From whom did {he|[A]|she|[A]} learn to use a pencil}?", "[B]"),
            ("{What had the teacher been before|What was the earlier profession of [B]|What work did [B] once do}?", "[JOB]"),
        )),
        ("The artist used only [COLOR] paint because other colours cost too much.", (
            ("{Why do all the pictures look alike|Why was just a single shade chosen|What was the reason for the limited choice of shades|Why did [A] not buy a second tube of paint}?", "because other colours cost too much"),
            ("{What shade are the pictures|Which hue do the works of [A] have|In what shade did [A] work}?", "[COLOR]"),
        )),
        ("[D] bought the first canvas for [PRICE] and hung it in the [PLACE].", (
            ("{Who was the earliest customer|Who paid for a picture|Which buyer did [A] find}?", "[D]"),
            ("{How much did the buyer spend|What did the picture cost|What was paid for the picture|How much did [D] spend|What did [A] receive from [D]}?", "[PRICE]"),
            ("{Where did it go after the sale|Where did the buyer put it|On the wall of which place was it shown|In what place did [D] put it}?", "[PLACE]"),
        )),
        ("Cold studios ruined the hands of [A], who stopped working in 18{4|6|7|8}{1|5|8|9}.", (
            ("{Why did the career end|How did [A] come to lose the use of {his|her} fingers|What harmed {his|[A]'s|her|[A]'s} fingers}?", "Cold studios"),
            ("{When did {he|[A]|she|[A]} retire|In what year did the career end|Since when were there no new pictures}?", "stopped working"),
        )),
        ("About [N] pictures are now kept by a museum in [TOWN].", (
            ("{Where can one see the works today|Which town should I travel to for the collection|Where is the collection|Where is [A]'s art to be seen}?", "[TOWN]"),
            ("{How large is the collection|How many works have survived|Number of surviving works|How many pieces by [A] still exist}?", "[N]"),
        )),
    ),
    # an explorer
    (
        ("The explorer [A] left [TOWN] in 18{0|1|2|3}{2|5|7|9} with [NW] companions.", (
            ("{From where did the expedition start|What was the starting point|Where did the voyage of [A] begin}?", "[TOWN]"),
            ("{When did the journey begin|In which year did {he|[A]|she|[A]} set out|What year did the expedition start}?", "with"),
            ("{How many people came along|How large was the group around [A]|How many others travelled with [A]}?", "[NW]"),
        )),
        ("They hoped to find a new way to [COUNTRY] and its [GOODS].", (
            ("{What was the aim of the expedition|Why did they travel at all|What were they looking for|For what purpose did [A] risk all this}?", "a new way"),
            ("{Which land did they want to reach|What country were they heading for|What was the planned destination|Where did [A] really want to go}?", "[COUNTRY]"),
        )),
        ("After {five months|eight weeks|ninety days|half a year} on foot, snow forced the party to wait in [TOWNB].", (
            ("{Where did the travellers have to stop|In which place were they stuck|Where was the break in the journey|Was it [TOWN] or [TOWNB] where they got stuck|Where was [A] held up}?", "[TOWNB]"),
            ("{What held them up|Why could they not go on|What kept them from moving|What forced [A] to stop}?", "snow"),
            ("{How long had they been walking by then|How much time had passed before the halt|After how long did they get stuck|How long had [A] been walking when the halt came}?", "on foot"),
        )),
        ("The guide [B] saved everyone by {melting ice|catching fish|building a hut}.", (
            ("{Who rescued them|To whom do they owe their lives|Which person was the hero|Who rescued [A]}?", "[B]"),
            ("{How were the lives of the group rescued|What did the hero do|In what way did they survive|What did [B] do for the others|How did [B] help [A]}?", "by"),
        )),
        ("[A] came home in 18{4|5}{1|3|6|8} with [M] maps and a broken leg.", (
            ("{When was {he|[A]|she|[A]} back|In what year did the adventure end|What year did {he|[A]|she|[A]} return}?", "came home"),
            ("{What did {he|[A]|she|[A]} bring back|What injury did {he|[A]|she|[A]} have|What did {he|[A]|she|[A]} have to show in the end}?", "[M] maps"),
        )),
    ),
    # a village teacher
    (
        ("[A] has taught {at|in} the small school of [TOWN] for [AGE] years.", (
            ("{How long has {he|[A]|she|[A]} been in this job|For how much time has [A] been standing before children|How long is [A]'s career so far}?", "[AGE] years"),
            ("{Where does {he|[A]|she|[A]} work|Where is the workplace of [A]|In what place do the children see [A] daily}?", "[TOWN]"),
        )),
        ("The favourite lesson of the class is [SUBJECT], since it takes place outside.", (
            ("{What do the children like best|Which hours do the kids look forward to|What is the most popular thing to learn|What do the pupils of [A] like best}?", "[SUBJECT]"),
            ("{Why is it so popular|What makes the children love it|What is the reason that they enjoy it|Why do [A]'s pupils enjoy it}?", "since it takes place outside"),
        )),
        ("Only [NW] pupils are left because young families move away.", (
            ("{How many children still attend|How big is the group today|What is the number of kids|How many children does [A] still have}?", "[NW]"),
            ("{Why are there so few children|What makes the school shrink|What is the cause of the falling numbers|Why does [A] have so few children}?", "because young families move away"),
        )),
        ("Each morning [A] cycles {three|five|six|nine} {miles|kilometres}, even in [WEATHER].", (
            ("{How does {he|[A]|she|[A]} get to work|By what means does [A] travel|Which vehicle does [A] use}?", "cycles"),
            ("{How far is {his|[A]'s|her|[A]'s} way to work|What distance does {he|[A]|she|[A]} travel|How many kilometres or miles does {he|[A]|she|[A]} ride}?", "Each morning"),
        )),
        ("When [A] retires, [B], who once sat in the front row, will take over.", (
            ("{Who is going to be the successor|Who comes next as a teacher|Whose turn is it after [A]}?", "[B]"),
        )),
    ),
    # the founder of a shop
    (
        ("[A] opened a {bakery|bookshop|tea shop|toy shop|flower shop} on [STREET] with {borrowed money|a small loan|the savings of an aunt}.", (
            ("{Who is the founder|Who started the business|Whose idea was the store|Was it [A] or [B] who began}?", "[A]"),
            ("{How was the start paid for|Where did the cash for the beginning come from|How could [A] afford it}?", "with"),
            ("{Where does one find {the store|[A]'s store}|In which street is it|What is the address}?", "[STREET]"),
        )),
        ("On the first day only [NW] customers came in.", (
            ("{How many people dropped by at the very beginning|How did business go at the start|How busy was the beginning|How many people did [A] serve at the very beginning}?", "[NW]"),
        )),
        ("An article in the newspaper made the place famous in 19{2|3|4}{1|4|6|8}.", (
            ("{How did people hear about it|Why did it become so well known|What was behind the sudden success|How did [A] become a celebrity}?", "An article in the newspaper"),
            ("{When did success come|In which year did everybody get to know it|Since what year has it been well known|In which year did everybody get to know [A]}?", "famous"),
        )),
        ("In 19{5|6|7}{0|2|3|7|9} it passed to [B], who had swept the floor there as a child.", (
            ("{Who became the next owner|Who took over from [A]|To whom did {the store|[A]'s store} go}?", "[B]"),
            ("{When did {the store|[A]'s store} change owners|In what year was it handed over|What year did [A] give it up}?", "it passed"),
            ("{What had the new owner done earlier|What was the earlier job of [B]|How did [B] help when small}?", "swept the floor"),
        )),
        ("Today it serves about [N] people a week and also sells [FOOD].", (
            ("{How many visitors are there now|How many shoppers come nowadays|What is the present number of weekly buyers|How many people does [A]'s old store serve today}?", "[N]"),
            ("{What else is on offer|What other thing can I get there|Which food do they have}?", "[FOOD]"),
        )),
    ),
    # a runner
    (
        ("The runner [A] was a slow child who disliked {sport|training|exercise}.", (
            ("{What was {he|[A]|she|[A]} like when small|How did [A] feel about moving in early years|Was [A] always fast}?", "a slow child"),
        )),
        ("To catch the school bus, [A] had to hurry {two|three|four} {miles|kilometres} every morning.", (
            ("{How did the running begin|Why did {he|[A]|she|[A]} have to be quick as a pupil|What was the reason for the early haste}?", "To catch the school bus"),
            ("{How far was the way at the start of the day|What distance did [A] cover before lessons|How long was the path to the stop}?", "had to hurry"),
        )),
        ("[B], a coach from [TOWN], noticed the talent {by chance|at a fair|at a picnic}.", (
            ("{Who discovered {him|[A]|her|[A]}|Who saw the gift of [A]|To whom does {he|[A]|she|[A]} owe the career}?", "[B]"),
            ("{Where was the discoverer from|What is the home of the trainer|From which place did the trainer come|What is the home of [B]}?", "[TOWN]"),
        )),
        ("At the age of {nineteen|twenty|22|24} the athlete won [HONOUR] in [TOWNB].", (
            ("{How old was {he|[A]|she|[A]} at the great victory|At what point in life did [A] come first|How many years old was the champion}?", "At the age of"),
            ("{Where did the great victory take place|In which place was the race of {his|[A]'s|her|[A]'s} life|Where did [A] triumph}?", "[TOWNB]"),
            ("{What prize did {he|[A]|she|[A]} get|What was the reward for the victory|How was [A] honoured}?", "[HONOUR]"),
        )),
        ("A torn muscle ended the career only [LONG] after that day.", (
            ("{Why does {he|[A]|she|[A]} no longer compete|What injury was it|What stopped [A] for good}?", "A torn muscle"),
            ("{How much time was left after the victory|How long did the fame last|How soon was it all over|How much time did [A] have left as an athlete}?", "[LONG]"),
        )),
        ("Since then [A] has trained [NW] young people for free.", (
            ("{What does {he|[A]|she|[A]} do now|How does [A] spend the time nowadays|What is {his|[A]'s|her|[A]'s} present work}?", "has trained"),
            ("{How many youngsters learn from [A]|How large is {his|[A]'s|her|[A]'s} group of learners|How many kids does {he|[A]|she|[A]} coach}?", "[NW]"),
        )),
    ),
    # a musician
    (
        ("[A] began to play the [INSTRUMENT] after {hearing|listening to} a street band.", (
            ("{How did {his|[A]'s|her|[A]'s} love of music begin|What made {him|[A]|her|[A]} want to be a musician|Why did {he|[A]|she|[A]} take up music}?", "a street band"),
            ("{What does [A] perform with|What is {his|[A]'s|her|[A]'s} instrument|Which instrument does [A] master}?", "[INSTRUMENT]"),
        )),
        ("The parents complained about the noise, so practice moved to the [PLACE].", (
            ("{Who was annoyed|Which people did not like the sound|Who was against it at home|Who did not enjoy the sound [A] made}?", "The parents"),
            ("{Where could the young player rehearse|Why did [A] not rehearse at home|Which place was used in the end}?", "[PLACE]"),
        )),
        ("A kind neighbour, [B], lent [A] a pile of old songbooks.", (
            ("{Who helped out with notes|Which person gave {him|[A]|her|[A]} something to play from|Who was generous to the young player}?", "[B]"),
            ("{What did [B] give away for a while|What did [B] hand over|What was borrowed}?", "a pile of old songbooks"),
        )),
        ("The first concert drew [M] listeners, most of them relatives.", (
            ("{How many people came at the beginning|How large was the earliest audience|How many seats were filled at the debut|How many people heard [A] at the debut}?", "[M]"),
            ("{Who sat in the audience at the debut|Who came to hear the beginner|What sort of people attended the debut|Who came to listen to [A] as a beginner}?", "relatives"),
        )),
        ("Twenty years later, a tour with [D] filled the {opera house|theatre|stadium|town hall} in [TOWN].", (
            ("{Who was the partner on the road|With whom did {he|[A]|she|[A]} travel and perform|Which colleague went along}?", "[D]"),
            ("{Where was the hall sold out|Which building was packed|Where did the great success happen|Where did [A] and [D] have their success}?", "[TOWN]"),
        )),
        ("[A] still hates to fly and takes the [VEHICLE] to every show.", (
            ("{Why does {he|[A]|she|[A]} not go by air|What is {he|[A]|she|[A]} afraid of|What does [A] dislike}?", "hates to fly"),
            ("{How does {he|[A]|she|[A]} get to the stage|By what means does [A] travel today|What brings [A] to the audience}?", "[VEHICLE]"),
        )),
    ),
    # three siblings
    (
        ("[A], [B] and [D] share a flat above a {bakery|bookshop|tea shop|pharmacy} in [TOWN].", (
            ("{Who lives together|Which people have a home in common|Who are the roommates}?", "[A], [B] and [D]"),
            ("{Where do {they|the three|[A], [B] and [D]} live|What is below their rooms|In which place is their home}?", "[TOWN]"),
        )),
        ("[A], the eldest, earns most of the money as a [JOB].", (
            ("{Who was born first|Which of them is the oldest|Who has lived longest|Who is the oldest, [A], [B] or [D]}?", "the eldest"),
            ("{Who brings home the largest wage|How does [A] earn a living|What is [A]'s profession}?", "[JOB]"),
        )),
        ("[B] studies [SUBJECT] and is never home before [TIME].", (
            ("{Who goes to university|Which of them is a student|Who is always late|Is it [A], [B] or [D] who goes to university}?", "[B]"),
            ("{What does [B] learn|Which field did [B] choose|What are {the student|[B]}'s lectures about}?", "[SUBJECT]"),
            ("{When can one reach [B] at the flat|How late does {the student|[B]} return|From what hour is {the student|[B]} in}?", "[TIME]"),
        )),
        ("The cooking is left to [D], whose [DISH] everyone loves.", (
            ("{Who prepares the meals|Who stands at the stove|Which of them makes dinner|Who makes dinner, [A], [B] or [D]}?", "[D]"),
            ("{What is the best thing [D] makes|What do {they|the three|[A], [B] and [D]} like to eat|Which meal is the favourite}?", "[DISH]"),
        )),
        ("On [DAY]s they all clean, because their mother visits the next morning.", (
            ("{Why do {they|the three|[A], [B] and [D]} tidy up|What is the reason for the tidying|Who comes to see them}?", "because their mother visits"),
            ("{When is the housework done|On which day do {they|the three|[A], [B] and [D]} tidy up|What day do {they|the three|[A], [B] and [D]} get rid of the dust}?", "[DAY]"),
        )),
        ("Each of them pays [PRICE] in rent.", (
            ("{What does one room cost|How much does a flatmate give the landlord|How expensive is it for one person|How much does [B] give the landlord|What does [A] have to pay}?", "[PRICE]"),
        )),
    ),
    # two neighbours
    (
        ("[A] and [B] have lived on [STREET] for [LONG].", (
            ("{Where is their home|In which street are the two found|What is the address of {the neighbours|[A] and [B]}}?", "[STREET]"),
            ("{How long have {they|[A] and [B]} been neighbours|What time have {they|[A] and [B]} spent there|For how much time have {they|[A] and [B]} had the same address}?", "[LONG]"),
        )),
        ("[A] keeps [NW] hens, and they {often|always|like to} wake the whole street.", (
            ("{Who has birds|Whose animals make the noise|Which of the two raises poultry|Is it [A] or [B] who has birds}?", "[A]"),
            ("{What disturbs people's sleep|Why can nobody sleep late|What makes all the noise|What makes [A] unpopular in the morning}?", "hens"),
            ("{How many birds are there|What number of animals does [A] have|How large is the flock}?", "[NW]"),
        )),
        ("[B] grows [CROP] and never goes out before noon.", (
            ("{Who works in the garden|Which of them plants vegetables|Who stays in all morning|Which of the two, [A] or [B], plants vegetables}?", "[B]"),
            ("{What comes from the garden of [B]|Which plants does [B] raise|What is [B]'s harvest}?", "[CROP]"),
        )),
        ("They quarrelled in [MONTH] over a fence that stood too far to the left.", (
            ("{What was the argument about|Why did {they|[A] and [B]} fight|What caused the trouble between them}?", "over a fence"),
            ("{When did {they|[A] and [B]} have their argument|In what month were {they|[A] and [B]} angry with each other|When did the fight happen}?", "[MONTH]"),
        )),
        ("A shared dinner of [DISH] {made them friends again|ended it|brought peace}.", (
            ("{How did {they|[A] and [B]} make up|How was the trouble solved|What helped them to forgive each other}?", "A shared dinner"),
            ("{What did {they|[A] and [B]} eat|What was on the table|Which food was served}?", "[DISH]"),
        )),
    ),
    # a school day
    (
        ("For class [CLASS], lessons start at {7:45|8:00|8:15|8:30} and end at {12:30|13:15|14:20|15:45}.", (
            ("{When must {the children|the children of [CLASS]} be there|At what time does school begin|How early do {they|the pupils of [CLASS]} have to arrive}?", "lessons start"),
            ("{When can {they|the pupils of [CLASS]} go home|At what time is school out|How late do {they|the pupils of [CLASS]} finish}?", "end at"),
        )),
        ("[SUBJECT] comes first, and the teacher, [A], likes {silence|quiet|order}.", (
            ("{What do {they|the pupils of [CLASS]} learn at the beginning|Which subject opens the day|What is on the timetable before anything else}?", "[SUBJECT]"),
            ("{Who teaches them|Which person stands at the board|Name of the adult in the room|Who is the adult, [A], [B] or [D]}?", "[A]"),
        )),
        ("During the long break [B] sells [FOOD] for [PRICE].", (
            ("{Who offers something to eat|From whom can hungry children buy food|Who runs the snack stand|Whom do the pupils of [CLASS] buy food from}?", "[B]"),
            ("{What does a snack cost|How much is the food|How much pocket money does one need for it|What does [B] ask for a snack}?", "[PRICE]"),
        )),
        ("After that they practise [SPORT] in the hall, unless the floor is wet.", (
            ("{Which game do {they|the pupils of [CLASS]} play|How do {they|the pupils of [CLASS]} exercise|What do {they|the pupils of [CLASS]} do for sport}?", "[SPORT]"),
            ("{When is there no sport|What could prevent the game|In which case does the game not take place|When do the pupils of [CLASS] have to do without a game}?", "unless the floor is wet"),
        )),
        ("[D] forgot the homework because the [PET] had chewed it.", (
            ("{Who came unprepared|Which child had nothing to show|Who had an excuse|Who had no exercises to show, [B] or [D]}?", "[D]"),
            ("{What was the excuse|What happened to the exercise book|Why was the work missing|What did [D] say as an excuse|Why did [D] come with empty hands}?", "because"),
        )),
        ("Tomorrow the lessons are cancelled because of [REASON].", (
            ("{Why is there no school the next day|What keeps them at home the next day|What is the cause of the free day|Why do the pupils of [CLASS] stay at home the next day}?", "[REASON]"),
        )),
    ),
    # a class trip
    (
        ("Our class {went on a trip|made a journey} to [TOWN] in [MONTH].", (
            ("{In which town was the class|What was the destination|Which town did the pupils visit|Did the pupils see [TOWN] or [TOWNB]}?", "[TOWN]"),
            ("{When was the excursion|In which month did they travel|What time of year was it|When were we in [TOWN]|In what month did [TOWN] have us as guests}?", "[MONTH]"),
        )),
        ("The {bus|train|coach|ferry} left at {7:10|8:25|9:05}, but [A] overslept and missed it.", (
            ("{Who was not on board|Who came too late|Which pupil stayed in bed|Who stayed behind, [A] or [B]}?", "[A]"),
            ("{At what time was the departure|When did we set off|How early did we have to be at the stop|When did the pupils set off for [TOWN]|At what hour was [A] expected}?", "left at"),
            ("{What took us there|How did we travel|Means of transport|What took us to [TOWN]|What did [A] miss}?", "left at"),
        )),
        ("At the [SIGHT] a guide named [B] talked for [SHORT].", (
            ("{Who showed us around|Who explained everything|Who was our leader there|Who explained the [SIGHT], [A] or [B]}?", "[B]"),
            ("{How long was the speech|For how long did we have to listen|How much time did the explanations take|For how long did [B] speak}?", "[SHORT]"),
        )),
        ("We had our picnic in the {park|garden|harbour|castle yard}, where a bird stole some [FOOD].", (
            ("{Where did we eat|What was a good spot to rest|Where was the meal|Where did we eat in [TOWN]}?", "our picnic in the"),
            ("{What was taken from us|What disappeared|What did the thief get}?", "[FOOD]"),
        )),
        ("It cost [PRICE] each, and the parents' club paid [PRICEB] of that.", (
            ("{What was the full fare|How expensive was the whole thing per child|Full price for one pupil|How expensive was [TOWN] for one child}?", "[PRICE]"),
            ("{Who helped with the money|How much help did the families get|How high was the aid}?", "the parents' club"),
        )),
        ("We got back at {17:40|18:15|19:30}, tired and muddy.", (
            ("{When were we home again|At what time did the day end|How late was our return|When did we return from [TOWN]}?", "We got back at"),
            ("{How did we feel at the end|In what state did the pupils arrive|What did the pupils look like on their return|In what state did the pupils leave [TOWN]}?", "tired and muddy"),
        )),
    ),
    # a pet and its owner
    (
        ("[A] found the [PET] [PETNAME] beside a [CONTAINER] behind the [PLACE].", (
            ("{Where was {the animal|[PETNAME]} discovered|In what place did they meet|Where did {the animal|[PETNAME]} come from}?", "[CONTAINER]"),
            ("{What sort of creature is [PETNAME]|What kind of pet is {it|[PETNAME]}|Which animal is this about}?", "[PET]"),
            ("{Who is the owner|Who took {the animal|[PETNAME]} in|With whom does {the animal|[PETNAME]} live|Who is the owner, [A] or [B]}?", "[A]"),
        )),
        ("The vet, [B], treated {an injured|a broken|a swollen} leg and asked for no money.", (
            ("{Who healed {it|[PETNAME]}|Which doctor cared for {it|[PETNAME]}|Who looked after the patient}?", "[B]"),
            ("{What was wrong with {it|[PETNAME]}|How was {it|[PETNAME]} hurt|Which part of the body was hurt}?", "leg"),
            ("{How much did the treatment cost|What was on the bill|Was the doctor expensive|How much did [B] charge|What did [A] have to pay [B]}?", "no money"),
        )),
        ("[PETNAME] refuses all food except [FOOD].", (
            ("{What does {it|[PETNAME]} eat|What should one feed {it|[PETNAME]}|Which meal does {the animal|[PETNAME]} accept}?", "[FOOD]"),
        )),
        ("At night it sleeps on a [COLOR] blanket, right beside the {stove|heater|bed}.", (
            ("{Where does {it|[PETNAME]} rest|What does {it|[PETNAME]} lie on|Where does {the animal|[PETNAME]} spend the dark hours}?", "blanket"),
            ("{Which colour is the thing {it|[PETNAME]} lies on|What shade is {its|[PETNAME]'s} resting place|What does {its|[PETNAME]'s} resting place look like}?", "[COLOR]"),
        )),
        ("Thunder frightens it so much that it hides for [SHORT].", (
            ("{What is it afraid of|What scares [PETNAME]|Which noise can {it|[PETNAME]} not bear}?", "Thunder"),
            ("{What does {it|[PETNAME]} do when it is scared|How does {it|[PETNAME]} react to a storm|How long does {it|[PETNAME]} stay out of sight}?", "hides"),
        )),
        ("A neighbour, [D], feeds it whenever [A] travels.", (
            ("{Who helps during holidays|Who cares for [PETNAME] when the owner is away|Who steps in sometimes}?", "[D]"),
        )),
    ),
    # a letter from a friend
    (
        ("Dear [A], I {have moved|moved} from [TOWN] to [TOWNB].", (
            ("{Where did the writer live before|Which place did your friend leave|What was the old home|Was the old home [TOWN] or [TOWNB]}?", "[TOWN]"),
            ("{Where does the writer live now|What is your friend's new home|Which place is home these days|Is the new home [TOWN] or [TOWNB]}?", "[TOWNB]"),
            ("{Who gets this letter|To whom is it addressed|Who is the reader|Who gets this letter, [A] or [B]}?", "[A]"),
        )),
        ("My new boss is [B], who {hums|sings|whistles} all day long.", (
            ("{Who is in charge at work|Who gives the orders|Who is the chief|Who is the chief, [B] or [D]}?", "[B]"),
            ("{What is the chief's habit|How does [B] behave|What might annoy people about [B]}?", "all day long"),
        )),
        ("I start at [TIME] because the trains are empty then.", (
            ("{Why does your friend begin at that hour|What is good about that hour|What is the reason for the chosen hour}?", "because the trains are empty then"),
            ("{When does the working day begin|At what hour is your friend at the desk|How early does your friend have to be there}?", "[TIME]"),
        )),
        ("On [DAY]s I play [SPORT] with [D], who always loses.", (
            ("{What is the hobby|Which game is mentioned|How does your friend spend the free time|What do your friend and [D] do together}?", "[SPORT]"),
            ("{Who is the partner in the game|Who never wins|Against whom does your friend win|Is the partner in the game [B] or [D]}?", "[D]"),
        )),
        ("Please visit me in [MONTH], since the flat for [PRICE] has a spare room.", (
            ("{When should one come|In what month is a guest welcome|When is the best time to stay with your friend|When should [A] come}?", "[MONTH]"),
            ("{What does the home cost|How much is paid for the home|What does the landlord want|What does your friend pay in [TOWNB]}?", "[PRICE]"),
            ("{Where would a guest sleep|Why is it no trouble to have guests|How can a guest be put up|Where would [A] sleep}?", "a spare room"),
        )),
    ),
    # a day at work
    (
        ("[A] is a nurse and gets up {long before sunrise|in the dark|very early}.", (
            ("{What is [A]'s job|What does {he|[A]|she|[A]} do for a living|Which profession does [A] have}?", "nurse"),
            ("{Is [A] a late sleeper|At what part of the day does {he|[A]|she|[A]} wake|When does {he|[A]|she|[A]} leave the bed}?", "gets up"),
        )),
        ("The shift begins at {5:45|6:00|6:30} with a talk about the night.", (
            ("{When does {he|[A]|she|[A]} have to be on duty|At what hour does work start|What does the duty open with}?", "begins at"),
        )),
        ("By noon [A] has seen [NW] patients and drunk one cup of tea.", (
            ("{How many sick people are visited in the morning|How many people has {he|[A]|she|[A]} looked after before lunch|How busy is the morning}?", "[NW]"),
            ("{What does {he|[A]|she|[A]} drink|What refreshment is there|Which drink keeps {him|[A]|her|[A]} going}?", "tea"),
        )),
        ("The hardest case today was [B], who had fallen from a {ladder|roof|horse|tree}.", (
            ("{Who was hurt the worst|Which patient needed the most care|Who had had an accident|Who needed the most care, [B] or [D]}?", "[B]"),
            ("{How did the accident happen|What had happened to [B]|Why was [B] in hospital}?", "had fallen"),
        )),
        ("Doctor [D] made a mistake and apologised with [GIFT].", (
            ("{Who did something wrong|Who was at fault|Which colleague had to say sorry|Who was at fault, [A] or [D]}?", "[D]"),
            ("{How did the colleague make up for it|What present was given|How was the error put right|How did [D] make up for it|What did [D] give away}?", "[GIFT]"),
        )),
        ("At {15:10|16:20|17:35} [A] goes home by {bus|tram|train} and falls asleep there.", (
            ("{When is the work over|At what time does {he|[A]|she|[A]} leave|How late does [A] finish}?", "goes home"),
            ("{What does {he|[A]|she|[A]} travel with|What is the means of transport|Which vehicle is used after work}?", "goes home by"),
        )),
    ),
    # the history of a village
    (
        ("[TOWN] was founded by {monks|miners|fishermen|shepherds} near a salt spring.", (
            ("{Who were the earliest settlers|Which people started {the village|[TOWN]}|Who came {there|in [TOWN]} at the very beginning}?", "founded by"),
            ("{Why did they settle right {there|in [TOWN]}|What was special about the spot|Where exactly did [TOWN] begin}?", "near a salt spring"),
        )),
        ("A [DISASTER] destroyed it in 14{1|3|5|7}{2|4|6|9}, and only the mill remained.", (
            ("{What struck {the village|[TOWN]}|How was [TOWN] lost|Which misfortune came over {the people|[TOWN]}}?", "[DISASTER]"),
            ("{When did the catastrophe happen|In which year was everything lost|What was the worst year|In which year was [TOWN] lost}?", "destroyed"),
            ("{What survived|Which building was spared|What was still standing|What was still standing in [TOWN]}?", "the mill"),
        )),
        ("The ruler [A] had it rebuilt in 15{0|2|4}{1|5|8}, paying with [GOODS].", (
            ("{Who ordered the new houses|To whom do they owe the second village|Who brought [TOWN] back to life}?", "[A]"),
            ("{When did {the village|[TOWN]} rise again|In what year were {there|in [TOWN]} new houses|When was the damage repaired}?", "rebuilt"),
            ("{How was the work financed|What did the builders get in place of coins|What was used as money|What did [A] give the builders|How did [A] pay}?", "[GOODS]"),
        )),
        ("When the railway arrived, the population grew to [N].", (
            ("{How many people lived {there|in [TOWN]} in the age of trains|How large did [TOWN] become|To what size did {the village|[TOWN]} rise}?", "[N]"),
            ("{Why did more people come|What made the place larger|What led to the growth|Why did [TOWN] become larger}?", "the railway"),
        )),
        ("Nowadays it is known for [FAME].", (
            ("{What is {the place|[TOWN]} famous for|Why do tourists come to [TOWN]|What is the attraction today}?", "[FAME]"),
        )),
    ),
    # an old bridge
    (
        ("The {old|stone|great} bridge over the [RIVER] was designed by [A].", (
            ("{Who was the architect|Who drew the plans|From whose hand are the plans|Who drew the plans, [A] or [B]}?", "[A]"),
            ("{Which water does it cross|Over what stream does one walk there|Name of the stream}?", "[RIVER]"),
        )),
        ("Work began in 16{1|2|4}{1|3|6|8}, but the money ran out {twice|quickly|at once}.", (
            ("{When was the first stone laid|In what year did {the builders|the builders of the [RIVER] bridge} start|Since when had they been building}?", "Work began"),
            ("{Why was building interrupted|What problem did {the builders|the builders of the [RIVER] bridge} have|What went wrong at first}?", "the money ran out"),
        )),
        ("It was finished in 16{6|7|8}{0|2|5|9} by [B], the son of a [JOB].", (
            ("{When was {the construction|the construction of the [RIVER] bridge} complete|In which year could people finally cross|When were {the builders|the builders of the [RIVER] bridge} done}?", "finished"),
            ("{Who completed {the construction|the construction of the [RIVER] bridge}|Which person brought the work to an end|Who got it done}?", "[B]"),
        )),
        ("To cross it, farmers once paid [PRICE] and travellers paid [PRICEB].", (
            ("{What was the toll for country people|How much did a peasant have to give|What did it cost those with fields|What did a peasant give to walk over the [RIVER]}?", "[PRICE]"),
            ("{What did strangers have to give|What was the toll for people on a journey|How much was it for a person from far away|What was it for strangers to walk over the [RIVER]}?", "[PRICEB]"),
        )),
        ("Since a [DISASTER], lorries are banned {there|from it}.", (
            ("{Which vehicles may not use {it|the bridge over the [RIVER]}|What is not allowed on {it|the bridge over the [RIVER]}|Who has to take another way}?", "lorries"),
            ("{Why is heavy traffic forbidden|What damaged {it|the bridge over the [RIVER]}|What led to the rule}?", "[DISASTER]"),
        )),
        ("It is [LENGTH] long, and at night [NW] lanterns light it.", (
            ("{How far is it from one bank to the other|What is its length|What distance is it to the other side|How long is the way over the [RIVER]}?", "[LENGTH]"),
            ("{How can one see it in the dark|How many lamps are there|What shines after sunset|What lights up the [RIVER] after sunset}?", "lanterns"),
        )),
    ),
    # a mill with many uses
    (
        ("The mill of [TOWN] ground flour for the {monks|bakers|soldiers} until 18{1|2|3}{0|3|7}.", (
            ("{What was {the building|the mill of [TOWN]} first used for|What did the workers make there at the beginning|Which product came from there in early times}?", "flour"),
            ("{How long was grain made into powder there|In what year did the first use end|When did the first business stop|Until when did they make powder from grain in [TOWN]}?", "until"),
        )),
        ("Then [A] turned it into a school because the roof was {large|strong|new}.", (
            ("{Who was in favour of lessons there|Who brought the pupils in|To whom did the children owe it|Was it [A] or [B] who brought the pupils in}?", "[A]"),
            ("{Why was {the house|the mill of [TOWN]} fit for lessons|Why did children move in|What spoke for teaching there}?", "because the roof was"),
        )),
        ("During the war it served as a {hospital|shelter|prison} for [N] people.", (
            ("{What was it while there was fighting|Which purpose did it have in hard times|What use did the army years see|What was the mill of [TOWN] while there was fighting}?", "served as a"),
            ("{How many found shelter|How many persons were inside in those hard years|How many could be housed in the fighting years|How many found shelter in [TOWN]}?", "[N]"),
        )),
        ("[B] bought it in 19{5|6|7}{1|4|9} for [PRICE] and moved in with [NW] cats.", (
            ("{Who is the owner|To whom does it belong since the sale|Who made it a private home|Who lives in the mill of [TOWN] today}?", "[B]"),
            ("{What was the price|How expensive was {the house|the mill of [TOWN]}|How much did the owner have to pay}?", "[PRICE]"),
            ("{When was the sale|In what year did it become private|What year did the new owner arrive|In what year did [B] become the owner|When did [B] arrive}?", "bought"),
        )),
        ("Guests may see the wheel on [DAY]s if they bring [FOOD].", (
            ("{When can one visit|On which day is {the house|the mill of [TOWN]} open|What day are strangers let in}?", "[DAY]"),
            ("{How do visitors pay|What is the entrance fee|What should one take along|What does [B] want from visitors}?", "[FOOD]"),
        )),
    ),
    # animals in a zoo
    (
        ("The zoo in [TOWN] {looks after|is home to|cares for} [N] animals.", (
            ("{How many creatures live there|How large is the collection of beasts{| in [TOWN]}|What number of beasts are there}?", "[N]"),
            ("{Where is it|Which place has all these beasts|Where must I travel to see the beasts|Where do [NAME] and [NAMEB] live}?", "[TOWN]"),
        )),
        ("The oldest is [NAME], a tortoise who eats only [FOOD].", (
            ("{Which animal has lived longest|Who is the senior among them|What is the aged animal called|Who is the senior among the beasts of [TOWN], [NAME] or [NAMEB]}?", "[NAME]"),
            ("{What is fed to [NAME]|What does the aged one like|Which meal is given to [NAME]}?", "[FOOD]"),
        )),
        ("The elephant, called [NAMEB], escaped on [DAY] through an open gate.", (
            ("{How did it get out|How could the biggest one run away|In what way did [NAMEB] leave}?", "through an open gate"),
            ("{When did somebody run away|On what day was an animal missing{| in [TOWN]}|What day did [NAMEB] get free}?", "[DAY]"),
            ("{Which animal ran away|Who got free|Who was missing{| in [TOWN]}}?", "The elephant"),
        )),
        ("[A] caught the runaway in a [PLACE] with a bucket of [CROP].", (
            ("{Who brought it back|Who ended the adventure|Which person stopped the chase|Who brought [NAMEB] back}?", "[A]"),
            ("{Where was the chase over|In what place was it stopped|Where did it run to|Where did [NAMEB] run to|Where did [A] stop [NAMEB]}?", "[PLACE]"),
            ("{How was it lured back|What helped to catch it|What was used as bait|What did [A] use as bait|How was [NAMEB] lured back}?", "[CROP]"),
        )),
        ("Children pay [PRICEB], while adults are charged [PRICE].", (
            ("{What is the ticket for a small boy or girl|How much is it for kids|What would my little daughter need|What is the ticket in [TOWN] for a small boy}?", "[PRICEB]"),
            ("{What is the ticket for grown-ups|How much does it cost my parents|What does a grown person have to give|What is the ticket in [TOWN] for grown-ups}?", "[PRICE]"),
        )),
        ("The lions are asleep {after|from} {15:00|16:30|17:15}, so come before that.", (
            ("{When are the big cats resting|From what time is nothing to be seen of the big cats|Why should I not be late}?", "are asleep"),
        )),
    ),
    # a river
    (
        ("The [RIVER] rises in the hills of [COUNTRY] and ends in a lake.", (
            ("{Where does {it|the [RIVER]} come from|Where is {its|the [RIVER]'s} source|In which land does {it|the [RIVER]} start}?", "[COUNTRY]"),
            ("{Where does {the water|the [RIVER]} finally go|What does {it|the [RIVER]} flow into|What is at {its|the [RIVER]'s} mouth}?", "a lake"),
        )),
        ("On its way of [DIST] it passes [NW] towns.", (
            ("{How long is {it|the [RIVER]}|What is {its|the [RIVER]'s} length|How far does {the water|the [RIVER]} travel}?", "[DIST]"),
            ("{How many settlements are on {its|the [RIVER]'s} banks|How many places lie along {it|the [RIVER]}|What number of places does {the water|the [RIVER]} touch}?", "[NW]"),
        )),
        ("In [SEASON] it often floods {the meadows|the fields}, because the snow melts quickly.", (
            ("{When is the danger greatest|In which season do people get wet feet|What time of year does {it|the [RIVER]} overflow}?", "[SEASON]"),
            ("{Why does {it|the [RIVER]} overflow|What makes {the water|the [RIVER]} rise|What is the cause of the high water}?", "because the snow melts quickly"),
        )),
        ("Boats carry [GOODS] from [TOWN] down to [TOWNB].", (
            ("{What is shipped|Which cargo is brought along|What load can one see on {the water|the [RIVER]}}?", "[GOODS]"),
            ("{Where is the cargo loaded|From which harbour do the ships start|Where do the ships set out|Is the cargo loaded in [TOWN] or [TOWNB]}?", "from [TOWN]"),
            ("{Where is the cargo taken|What is the destination of the ships|Which harbour receives the load|Do the ships leave for [TOWN] or [TOWNB]}?", "[TOWNB]"),
        )),
        ("Nobody may swim near the [BUILDING], {as|since} the current is strong there.", (
            ("{Where is bathing forbidden|At which spot should I stay out of {the water|the [RIVER]}|Where is it dangerous to bathe}?", "[BUILDING]"),
            ("{Why is bathing forbidden|What makes bathing dangerous|What is the reason for the ban|Why is the [RIVER] dangerous for bathing}?", "the current is strong"),
        )),
        ("A [WILD] was seen on its banks for the first time on [DATE].", (
            ("{Which animal has turned up|What creature is new there|What kind of visitor appeared|What creature is new at the [RIVER]}?", "[WILD]"),
            ("{When was the creature spotted|What date did the new creature appear|On which day did the animal show up|When did the new creature come to the [RIVER]}?", "[DATE]"),
        )),
    ),
    # an island
    (
        ("[NAME] is a rocky island with [N] inhabitants and no cars.", (
            ("{How many people live {there|on [NAME]}|How large is the population of [NAME]|What is the number of islanders}?", "[N]"),
            ("{What will one not find on the roads|What is missing on [NAME]|Which vehicles are absent}?", "no cars"),
        )),
        ("It was discovered by [A], who took it for a {whale|ship|cloud}.", (
            ("{Who saw {it|[NAME]} first|Which sailor found {it|[NAME]}|By whom was [NAME] sighted}?", "[A]"),
            ("{What mistake did the finder make|What did the finder think it was|How did the finder misjudge {it|[NAME]}}?", "who took it for"),
        )),
        ("The ferry sails on [DAY] and [DAYB], if the sea is calm.", (
            ("{How does one get {there|to [NAME]}|When can I cross|On what days is there a boat}?", "[DAY] and [DAYB]"),
            ("{When is the crossing cancelled|On what does the crossing depend|What condition must be met|When can one not get to [NAME]}?", "if the sea is calm"),
        )),
        ("A crossing lasts [SHORT] and costs [PRICE] {with|including} a bag.", (
            ("{How long is one on board|How much time does the trip need|What is the travel time|How much time does the trip to [NAME] need}?", "[SHORT]"),
            ("{What is the fare|How expensive is the ticket|How much money do I need for the boat|How expensive is the ticket to [NAME]}?", "[PRICE]"),
        )),
        ("Most islanders live by {growing|exporting} [CROP].", (
            ("{How do the people{| of [NAME]} earn money|What is the main source of income|What do the locals{| of [NAME]} sell}?", "[CROP]"),
        )),
        ("[B], the only doctor, visits twice a month from [TOWN].", (
            ("{Who treats sick people|To whom should a patient go|Name of the physician|Who treats sick people on [NAME], [A] or [B]}?", "[B]"),
            ("{How often is there medical help{| on [NAME]}|How many times does the physician come|How frequently can one be examined}?", "twice a month"),
            ("{Where does the physician live|From what place does medical help come|Where does [B] travel from}?", "[TOWN]"),
        )),
    ),
    # a plant
    (
        ("The [NAME] is a rare plant that grows in [HABITAT].", (
            ("{Where can {it|[NAME]} be found|What is {its|[NAME]'s} home|In what kind of place does {it|[NAME]} live}?", "[HABITAT]"),
            ("{Is [NAME] common|How often does one meet {it|[NAME]}|What is [NAME]}?", "a rare plant"),
        )),
        ("It opens its [COLOR] flowers {only|just} after sunset, when moths are about.", (
            ("{When does {it|[NAME]} bloom|At what time of day are the blossoms{| of [NAME]} to be seen|When do the petals{| of [NAME]} unfold}?", "after sunset"),
            ("{Which colour are {its|[NAME]'s} blossoms|What shade are the petals{| of [NAME]}|What do the petals{| of [NAME]} look like}?", "[COLOR]"),
        )),
        ("The leaves taste [TASTE] and are used against [ILLNESS].", (
            ("{What can {it|[NAME]} cure|For which complaint is {it|[NAME]} good|Why do people take {it|[NAME]} as medicine}?", "[ILLNESS]"),
            ("{What flavour does {it|[NAME]} have|What is {it|[NAME]} like in the mouth|What does the tongue say about {it|[NAME]}}?", "[TASTE]"),
        )),
        ("Its roots, however, are poisonous and once killed a [PET].", (
            ("{Which part is dangerous|What should one never eat|What is toxic about {it|[NAME]}}?", "roots"),
            ("{Which animal died of {it|[NAME]}|What was {its|[NAME]'s} victim|Who was harmed by {it|[NAME]}}?", "[PET]"),
        )),
        ("[A] described it in 17{2|4|6}{1|5|8}, after a walk near [TOWN].", (
            ("{Who wrote about {it|[NAME]} first|Which scholar made {it|[NAME]} known|By whom was [NAME] noticed}?", "[A]"),
            ("{When did science learn of {it|[NAME]}|In which year was {it|[NAME]} first written about|Since when has {it|[NAME]} been known}?", "after a walk"),
        )),
        ("It needs little water but reaches [LENGTH] within [LONG].", (
            ("{How tall does {it|[NAME]} get|What height can be expected|What is {its|[NAME]'s} full size}?", "[LENGTH]"),
            ("{How fast does {it|[NAME]} grow up|How long does {it|[NAME]} need until it is full-grown|After what time is {it|[NAME]} fully tall}?", "[LONG]"),
        )),
    ),
    # a small museum
    (
        ("The museum in the old [BUILDING] {shows|exhibits|displays} [COLLECTED] from [NW] countries.", (
            ("{What is on view|What can one look at there|What sort of things are collected}?", "[COLLECTED]"),
            ("{Where is the exhibition housed|In which house is it|Into what building does one go}?", "[BUILDING]"),
            ("{From how many lands do the things come|How international is it|Out of how many nations are the pieces}?", "[NW]"),
        )),
        ("All of it once belonged to [A], who lived on bread to afford it.", (
            ("{Who was the collector|Whose property was it|Who had owned these things|Who was the collector, [A] or [B]}?", "[A]"),
            ("{How could the collector pay for it|How did the collector save money|In what way were the funds found|How did [A] pay for it|How did [A] save money}?", "bread"),
        )),
        ("The director, [B], sleeps in the attic to frighten thieves.", (
            ("{Who is in charge|Who manages the place|Who leads the house|Is [A] or [B] in charge today}?", "[B]"),
            ("{Why does somebody spend the night there|How is the house protected|What is done against burglars|Why does [B] spend the night there|What does [B] do against burglars}?", "to frighten thieves"),
        )),
        ("In 20{0|1}{1|4|6|8} a [THING] was stolen from the {hall|house}.", (
            ("{What did the burglars take|What is missing|Which object disappeared}?", "[THING]"),
            ("{When was there a burglary|In which year did a crime happen|What year did something disappear}?", "stolen"),
        )),
        ("The stolen piece came back by post after [LONG], with a note saying sorry.", (
            ("{How was it returned|In what way did the loot reappear|What was in the parcel besides the loot}?", "by post"),
            ("{How long was it gone|After how much time did the loot reappear|How long did they have to do without it}?", "[LONG]"),
        )),
        ("Tickets cost [PRICE], but only [PRICEB] after [TIME].", (
            ("{What do I pay early in the day|What is the normal entrance fee|How much is the full fee}?", "[PRICE]"),
            ("{How much is the evening fee|What does a late visitor pay|When does it get cheaper}?", "[PRICEB]"),
        )),
    ),
    # a festival
    (
        ("Each [SEASON] the people of [TOWN] celebrate the {night|feast|festival} of lanterns.", (
            ("{When do they have their party|In which season is {it|the festival in [TOWN]}|What time of year does {it|the festival in [TOWN]} take place}?", "[SEASON]"),
            ("{Where does it happen|Which town has this custom|Where must one go to see it}?", "[TOWN]"),
        )),
        ("It recalls the year 16{1|3|5|8}{2|4|7}, when lights {scared|drove} away a hostile army.", (
            ("{What is the origin of the custom|Why do they have {it|the festival in [TOWN]}|What does {it|the festival in [TOWN]} remind people of|Which event lies behind {it|the festival in [TOWN]}}?", "a hostile army"),
        )),
        ("At [TIME] the children walk to the [PLACE] with paper lamps.", (
            ("{What do the little ones carry|What are the kids{| in [TOWN]} holding|What do boys and girls bring along}?", "paper lamps"),
            ("{When do the kids{| in [TOWN]} set off|At what time is the parade of the youngest|When do the little ones start}?", "[TIME]"),
            ("{Where do the kids{| in [TOWN]} go|What is the goal of the parade|To which place do boys and girls march}?", "[PLACE]"),
        )),
        ("At [TIMEB] the mayor, [A], lights a large fire on the hill.", (
            ("{When do the flames go up|At what time does it get warm up there|When is the big blaze|When does [A] start the blaze}?", "[TIMEB]"),
            ("{Who is the head of the town|Which politician takes part|Who starts the blaze|Who is the head of [TOWN]}?", "[A]"),
        )),
        ("Last time [B] burned a finger while {frying|grilling} [FOOD].", (
            ("{Who was hurt|Who had an accident|Which person needed a bandage|Who was hurt, [A] or [B]}?", "[B]"),
            ("{How did the accident happen|What was being cooked|What was [B] doing when it happened}?", "[FOOD]"),
        )),
        ("About [N] guests come, most of them by [VEHICLE].", (
            ("{How many visitors are expected|How large is the crowd{| in [TOWN]}|How well is {it|the festival in [TOWN]} attended}?", "[N]"),
            ("{How do the visitors{| in [TOWN]} arrive|What do people travel with|Usual means of transport|What do people travel to [TOWN] with}?", "[VEHICLE]"),
        )),
    ),
    # a chess club
    (
        ("[A] started the chess club [NAME] in the back room of a [SHOP].", (
            ("{Who founded {it|[NAME]}|Whose idea was [NAME]|Which person began it all}?", "[A]"),
            ("{Where did it all begin|Where were the earliest meetings|Which premises were used at first|Where did [NAME] begin}?", "[SHOP]"),
        )),
        ("It had [NW] members then, and has [N] today.", (
            ("{How small was {it|[NAME]} at the start|How many people belonged to {it|[NAME]} at the beginning|How many joined at first}?", "[NW]"),
            ("{How large is {it|[NAME]} now|How many people belong to {it|[NAME]} these days|What is the present size of [NAME]}?", "[N]"),
        )),
        ("[B] leads it, while [D] looks after the money.", (
            ("{Who is the chairman|Who is the head of [NAME]|Who is in charge|Is [A], [B] or [D] the chairman}?", "[B]"),
            ("{Who collects the fees|Who is the treasurer|Who keeps the accounts|Who keeps the accounts of [NAME]}?", "[D]"),
        )),
        ("Beginners meet on [DAY], experts on [DAYB].", (
            ("{When should a newcomer come|On what day can people without experience play|Which day is for those who are still learning|When do the newcomers of [NAME] come}?", "[DAY]"),
            ("{Which day is for strong players|When do the masters play|On what evening are the best players there|When do the masters of [NAME] play}?", "[DAYB]"),
        )),
        ("Talking is forbidden, because somebody once {shouted out|gave away} the winning move.", (
            ("{Why must one be silent|What is the reason for the rule|How did the rule come about}?", "because somebody once"),
            ("{What may one not do|What is against the rules|What should I avoid there|What is against the rules of [NAME]}?", "Talking"),
        )),
        ("A year's membership costs [PRICE], half of that for students.", (
            ("{What is the fee|How much must I pay to join|How expensive is {it|[NAME]}}?", "[PRICE]"),
            ("{Who gets a discount|For whom is {it|[NAME]} cheaper|Which people pay less}?", "students"),
        )),
    ),
    # a small company
    (
        ("[A] set up [FIRM] in a garage and made [PRODUCT]s by hand.", (
            ("{Who is the founder of [FIRM]|Who began {the business|[FIRM]}|By whom was {the company|[FIRM]} started}?", "[A]"),
            ("{Where did {the company|[FIRM]} begin|In what room was {the business|[FIRM]} born|What was its first workshop}?", "in a garage"),
            ("{What did {the company|[FIRM]} produce|Which article came from there|What could one buy from them}?", "[PRODUCT]s"),
        )),
        ("The first order came from [B], who wanted [NW] pieces.", (
            ("{Who was the earliest customer|Who bought before anyone else|Name of the very first buyer|Who was [FIRM]'s earliest customer}?", "[B]"),
            ("{How large was the earliest request|How many did the very first buyer need|How much was asked for at first|How many did [B] need}?", "[NW]"),
        )),
        ("In 19{6|7|8}{1|3|5|8} [FIRM] moved to [TOWN], where {rents were low|land was cheap}.", (
            ("{Why did {they|[FIRM]} change their location|What attracted {the company|[FIRM]}|What was the advantage of [TOWN]}?", "where"),
            ("{When did {they|[FIRM]} change their location|In what year did {they|[FIRM]} pack up|Since when have they been in the new place}?", "moved"),
            ("{Where is {the company|[FIRM]} now|What place did {they|[FIRM]} go to|In which town did {they|[FIRM]} settle}?", "[TOWN]"),
        )),
        ("Its rival [FIRMB] copied the product and lost in court.", (
            ("{Who is the competitor|Which company stole the idea|Against whom did {they|[FIRM]} fight}?", "[FIRMB]"),
            ("{How did the trial end|What did the judges decide|What happened before the judge|How did the trial between [FIRM] and [FIRMB] end}?", "lost in court"),
        )),
        ("The present head, [D], {pays|gives} each worker a share of the profit.", (
            ("{Who runs it today|Who is the boss nowadays|Who leads {the company|[FIRM]} at the moment}?", "[D]"),
            ("{How do {the employees|[FIRM]'s people} benefit|What do {the staff|[FIRM]'s people} receive|How is good work rewarded}?", "a share of the profit"),
        )),
        ("In 20{0|1}{2|5|7|9} [FIRM] stopped using plastic and {turned|changed} to [STUFF].", (
            ("{Which material do they work with now|What replaced the old material|What are the goods made of these days|What are [FIRM]'s goods made of these days}?", "[STUFF]"),
            ("{When was the old material given up|In what year did {they|[FIRM]} become greener|Since when have they been kinder to nature}?", "stopped"),
        )),
    ),
    # the discovery of a cave
    (
        ("A shepherd, [A], found the cave while {looking for|chasing|following} a lost goat.", (
            ("{Who discovered it|By whom was it first entered|Which person came upon it|Who was there first, [A] or [B]}?", "[A]"),
            ("{How did the discovery come about|Why was somebody up there|What led to the discovery|What did [A] want up there}?", "a lost goat"),
        )),
        ("It lies [DIST] {north|south|east|west} of [TOWN], hidden behind a waterfall.", (
            ("{Where is it|What covers the entrance|Why had nobody seen it before}?", "hidden"),
            ("{How far is it from the nearest place|What distance must one travel from [TOWN]|How long is the way from [TOWN]}?", "[DIST]"),
        )),
        ("The walls are covered with [NW] paintings of {fish|deer|horses|hands}.", (
            ("{What can be seen inside|What did people draw there|What is shown on the rock}?", "paintings"),
            ("{How many pictures are there|What is the number of drawings|How many works of art does it hold}?", "[NW]"),
        )),
        ("Professor [B] believes that they are [M]00 years old.", (
            ("{What is the age of the art|How long ago were the pictures made|From what time is the art|How old is the art in the eyes of [B]|What age did [B] come up with}?", "[M]00"),
            ("{Who estimated the age|Which expert spoke about it|Who studied the drawings|Who estimated the age, [A] or [B]}?", "[B]"),
        )),
        ("[D], a rival, called {it all|all of it|the find} a clever joke.", (
            ("{Who has doubts|Who does not believe in it|Which scholar disagrees|Who has doubts, [A], [B] or [D]}?", "[D]"),
            ("{What does the critic say|What is the opposite opinion|How did the other expert react|What does [D] say|How did [D] react}?", "a clever joke"),
        )),
        ("Visitors have been kept out since [YEAR], because breath harms the paint.", (
            ("{Why may one not go in|Why is it closed|What does damage to the pictures}?", "because breath harms the paint"),
            ("{From when on has it been shut|In what year was it closed|From which year on has nobody been let in}?", "[YEAR]"),
        )),
    ),
    # a lost ring
    (
        ("[A] lost a gold ring on [DAY] {while|when} bathing in the [RIVER].", (
            ("{Who was the owner of the jewel|Who missed something|Whose property disappeared|Whose jewel was it, [A]'s or [D]'s}?", "[A]"),
            ("{How did the bad luck come about|What was [A] doing at the time|Where did it disappear}?", "bathing"),
            ("{When did it disappear|On which day was the bad luck|What day did [A] notice the loss}?", "[DAY]"),
        )),
        ("It had been a present from a [LINK] named [B].", (
            ("{Who gave it away in the first place|From whom had [A] got it|Who had bought {the jewel|[A]'s jewel}}?", "[B]"),
            ("{What was [B] to [A]|How were the two connected|In what relation did [B] stand to [A]}?", "[LINK]"),
        )),
        ("A poster promised the finder [PRICE].", (
            ("{How high was the reward|What would an honest person get|How much was offered|How much did [A] offer}?", "[PRICE]"),
            ("{How did [A] search for it|How were people informed|What was hung up}?", "A poster"),
        )),
        ("[D], a cook, cut open a trout and saw it {shining|glittering|sparkling} inside.", (
            ("{Who found it|Who had the lucky catch|To whom did luck bring it|Who found [A]'s jewel}?", "[D]"),
            ("{Where had it been all the time|What had swallowed it|How did it turn up again|How did [D] come upon it}?", "a trout"),
        )),
        ("The finder gave it back [LONG] later and wanted only [FOOD] in return.", (
            ("{What thanks did [D] ask for|How was [D] rewarded in the end|What did [D] accept instead of money}?", "[FOOD]"),
            ("{How long did it stay away|After what time did the owner have it again|How much time passed until the happy end|How long was [A] without it}?", "[LONG]"),
        )),
    ),
    # a writer
    (
        ("The writer [A] worked as a {miner|postman|waiter|tailor} until an accident {in|during} [MONTH].", (
            ("{What did {he|[A]|she|[A]} do before the books|Which was the earlier profession of [A]|How did [A] once earn {his|her} money}?", "worked as a"),
            ("{Why did {he|[A]|she|[A]} give up the old job|What put an end to the old job|What changed {his|[A]'s|her|[A]'s} life}?", "an accident"),
        )),
        ("In the hospital [B] {brought|lent|gave} [A] a pencil and some paper.", (
            ("{Who came to the bedside|Who handed over something to write with|Which visitor encouraged {him|[A]|her|[A]}}?", "[B]"),
            ("{What did the visitor have in the bag|What did [A] receive at the bedside|What did [B] bring}?", "a pencil and some paper"),
        )),
        ("The first novel, [BOOK], was refused by [NW] publishers.", (
            ("{What is the title of the debut|What is {his|[A]'s|her|[A]'s} earliest work called|Name of the earliest work}?", "[BOOK]"),
            ("{How many times did people say no|How often was the manuscript turned down|By how many firms was it sent back|How often did [A] hear no}?", "[NW]"),
        )),
        ("The novel tells the story of [THEME].", (
            ("{What is the plot|What is it about|Which topic does it deal with|What is [A]'s debut about}?", "[THEME]"),
        )),
        ("Finally [D] printed [N] copies in a cellar.", (
            ("{Who made the publication possible|Who believed in the manuscript|By whom was it published|Was it [B] or [D] who published it}?", "[D]"),
            ("{How many were made at the start|How large was the edition|What was the size of the edition|How many did [D] make}?", "[N]"),
            ("{Where was the press|In which room was it produced|Under what conditions was it produced|Where did [D] have the press}?", "in a cellar"),
        )),
        ("Now [A] writes from [TIME] to [TIMEB], always standing up.", (
            ("{When does {the author|[A]} begin work|At what time does [A] get going|Start of {the author|[A]}'s working day}?", "[TIME]"),
            ("{When does {the author|[A]} stop|Until what time is [A] busy|End of {the author|[A]}'s working day}?", "[TIMEB]"),
            ("{In which position does {the author|[A]} work|What is unusual about the way {he|[A]|she|[A]} works|Does [A] sit down for it}?", "always standing up"),
        )),
    ),
    # a doctor
    (
        ("As a girl, Doctor [SURNAME] was told that {women could not study|medicine was for men}.", (
            ("{What did {she|[SURNAME]|Doctor [SURNAME]} hear when she was young|Why was it hard for her to become a physician|What was {she|[SURNAME]|Doctor [SURNAME]} up against}?", "was told"),
        )),
        ("She {dressed as|pretended to be} a man and studied in [TOWN] for {three|four|five|six} years.", (
            ("{How did {she|[SURNAME]|Doctor [SURNAME]} get into the university|What trick did {she|[SURNAME]|Doctor [SURNAME]} use|How did {she|[SURNAME]|Doctor [SURNAME]} fool the professors}?", "a man"),
            ("{Where did {she|[SURNAME]|Doctor [SURNAME]} learn medicine|In which town was {her|[SURNAME]'s} university|Where was [SURNAME] a student}?", "[TOWN]"),
            ("{How long was {she|[SURNAME]|Doctor [SURNAME]} a student|How much time did {her|[SURNAME]'s} education take|Duration of {her|[SURNAME]'s} education}?", "years"),
        )),
        ("A fellow student, [A], knew the secret and kept it.", (
            ("{Who was aware of the truth|Which person did not betray her|Whom could {she|[SURNAME]|Doctor [SURNAME]} trust}?", "[A]"),
        )),
        ("In 18{5|6}{1|4|8} she opened a practice in [TOWNB] for [GROUP].", (
            ("{Where did {she|[SURNAME]|Doctor [SURNAME]} work later|In which place could one be treated by her|What town had her as a physician}?", "[TOWNB]"),
            ("{Who were {her|[SURNAME]'s} patients|For whom was {she|[SURNAME]|Doctor [SURNAME]} there|What people did {she|[SURNAME]|Doctor [SURNAME]} treat}?", "[GROUP]"),
            ("{When did {she|[SURNAME]|Doctor [SURNAME]} begin to treat people|In what year could the first patient come|From when on did [SURNAME] have her own office}?", "she opened"),
        )),
        ("Her best cure for [ILLNESS] was [REMEDY].", (
            ("{What did {she|[SURNAME]|Doctor [SURNAME]} give against [ILLNESS]|How did {she|[SURNAME]|Doctor [SURNAME]} treat [ILLNESS]|What helped sick people}?", "[REMEDY]"),
        )),
        ("She died in 18{8|9}{2|5|7}, and [N] people followed the coffin.", (
            ("{When did her life end|In what year did [SURNAME] pass away|What year was {her|[SURNAME]'s} funeral}?", "She died"),
            ("{How many were at the funeral|How large was the crowd of mourners|How many came to say goodbye|How many said goodbye to Doctor [SURNAME]}?", "[N]"),
        )),
    ),
    # a sailor
    (
        ("[A] ran away to sea because the farm at home smelled of {pigs|cheese|onions}.", (
            ("{Why did {he|[A]|she|[A]} leave the family|What was wrong with life on the land|What drove [A] from the land}?", "because"),
        )),
        ("On the [COLOR] ship [NAME], [A] first peeled [CROP] and scrubbed the deck.", (
            ("{What was {his|[A]'s|her|[A]'s} earliest work|What tasks did a beginner have|What did the newcomer have to do}?", "scrubbed the deck"),
            ("{What was the vessel called|On which vessel did {he|[A]|she|[A]} begin|Name of the vessel}?", "[NAME]"),
        )),
        ("Captain [B] taught the crew to {read|use} the stars.", (
            ("{Who was in command|Who was the teacher on board|Who gave the orders|Who was in command, [B] or [D]}?", "[B]"),
            ("{What did the men learn|What skill was passed on|What did [B] explain}?", "the stars"),
        )),
        ("Near [COUNTRY] a storm broke the mast, and [D] fell overboard.", (
            ("{Who went into the water|Who was lost from the deck|Which person was in danger|Who went into the waves, [A], [B] or [D]}?", "[D]"),
            ("{What did the bad weather do|What was damaged|Which part of the vessel was lost|What was damaged on the [NAME]}?", "the mast"),
            ("{Where did the misfortune happen|Off which coast were they then|Close to which land was the bad weather|Where did [D] go into the waves}?", "[COUNTRY]"),
        )),
        ("After [AGE] years on the water, [A] bought a house in [TOWN].", (
            ("{Where did {he|[A]|she|[A]} settle down|In which place did [A] spend old age|What town did {he|[A]|she|[A]} choose}?", "[TOWN]"),
            ("{How long did {he|[A]|she|[A]} sail|How much of {his|[A]'s|her|[A]'s} life was spent on ships|Length of the career}?", "[AGE] years"),
        )),
        ("Every window of the old sailor's house faces away from the sea.", (
            ("{What is odd about the building|What can one not see from the rooms|How is the building turned|How is [A]'s home turned}?", "faces away from the sea"),
        )),
    ),
    # a cook
    (
        ("The cook [A] learned {the trade|everything} from a grandmother in [TOWN].", (
            ("{Who was the teacher|From whom does {he|[A]|she|[A]} have the skill|Which relative showed {him|[A]|her|[A]} how to do it}?", "a grandmother"),
        )),
        ("The grandmother {measured|counted} nothing and always added too much [SPICE].", (
            ("{What was her fault|What did the old woman use plenty of|Which ingredient was in everything|What did the old woman teach [A] to use too freely}?", "[SPICE]"),
        )),
        ("In [TOWNB], [A] now runs a restaurant with only [NW] tables.", (
            ("{Where can one eat there today|In what town is {his|[A]'s|her|[A]'s} place|Where does [A] have {his|her} own business}?", "[TOWNB]"),
            ("{How small is the place|How much room is there for guests|How many parties can be seated|How small is the place in [TOWNB]}?", "[NW]"),
        )),
        ("Guests wait [LONG] for a seat, as {famous people|actors|ministers} eat there.", (
            ("{How long in advance must one book|How long does it take to get in|How patient must one be|How long in advance must one book at [A]'s place}?", "[LONG]"),
            ("{Why is it so hard to get in|What makes it so popular|Who goes there|Why is it so hard to get in at [A]'s place}?", "as"),
        )),
        ("The most expensive dish, [DISH], costs [PRICE].", (
            ("{What is the top meal|Which meal is dearer than all others|What would a rich guest order|What is the dearest thing [A] makes}?", "[DISH]"),
            ("{What is the highest price|How much is the top meal|How much would a rich guest spend|What is the highest price [A] asks}?", "[PRICE]"),
        )),
        ("The cheapest choice, a plate of [FOOD], is sold for [PRICEB].", (
            ("{What does a poor guest pay|What is the lowest price|How little can one spend|What does a poor guest pay at [A]'s place}?", "[PRICEB]"),
            ("{What can one have for little money|What would a poor guest order|Which is the plainest meal}?", "[FOOD]"),
        )),
    ),
    # twins
    (
        ("The twins [A] and [B] were separated {at birth|as babies|by a war}.", (
            ("{What happened to {the two|[A] and [B]}|What misfortune did {they|[A] and [B]} suffer|How were {they|[A] and [B]} torn apart}?", "separated"),
            ("{Who are the siblings|What are the names of the two|Which people is this about}?", "[A] and [B]"),
        )),
        ("[A] was brought up in [TOWN] by a [JOB] without other children.", (
            ("{Where did [A] spend the early years|In which place was [A] a child|What is the home of [A]}?", "[TOWN]"),
            ("{Who looked after [A]|What was the foster parent of [A]|In whose house was [A] a child}?", "[JOB]"),
        )),
        ("[B] grew up with a circus and learned {to juggle|to ride|rope dancing}.", (
            ("{Where did [B] spend the early years|With whom was [B] a child|What was the childhood of [B] like}?", "with a circus"),
            ("{What skill did [B] get|What can [B] do|What was [B] taught}?", "learned"),
        )),
        ("They met by chance in [TOWNB], both wearing a [COLOR] coat.", (
            ("{Where did {the two|[A] and [B]} find each other|In which place did {they|[A] and [B]} come together again|Where did {they|[A] and [B]} run into each other}?", "[TOWNB]"),
            ("{How were {they|[A] and [B]} dressed|What did {they|[A] and [B]} have on|What clothes did {the two|[A] and [B]} have}?", "[COLOR]"),
        )),
        ("A passer-by, [D], {laughed|cried out|stopped} because they looked the same.", (
            ("{Who noticed the likeness|Which stranger saw it|Who was surprised in the street|Who saw [A] and [B] in the street}?", "[D]"),
            ("{Why was the stranger so surprised|What did the stranger notice|What was funny about {the two|[A] and [B]}}?", "because they looked the same"),
        )),
        ("They now talk on the phone for [SHORT] each evening.", (
            ("{How do {they|[A] and [B]} stay in touch|How do {they|[A] and [B]} keep contact|By what means do {they|[A] and [B]} speak}?", "on the phone"),
            ("{How long is a call|How much time do {they|[A] and [B]} spend chatting|Length of their chats}?", "[SHORT]"),
        )),
    ),
    # a wedding long ago
    (
        ("My grandparents {got married|had their wedding} on [DATE] in a [PLACE].", (
            ("{When did they become husband and wife|On which date was the ceremony|When is their anniversary}?", "[DATE]"),
            ("{Where was the ceremony|In what place did they say yes|Where did they become husband and wife}?", "[PLACE]"),
        )),
        ("They had met [LONG] before that in the queue at a {bakery|bank|cinema|fish shop}.", (
            ("{How did they get to know each other|Where did they see each other first|Where did their love begin}?", "in the queue"),
            ("{How long had they known each other|For what time had they been waiting to marry|How much time lay between the first look and the ceremony}?", "[LONG]"),
        )),
        ("Cousin [A] played the [INSTRUMENT] until a string broke.", (
            ("{Who made the music|Which relative entertained the guests|Who was the musician|Who made the music, [A], [B] or [D]}?", "[A]"),
            ("{Why did the music stop|What went wrong with the music|What put an end to the music|Why did [A] have to stop}?", "until a string broke"),
        )),
        ("The cake, baked by [B], slid off the table.", (
            ("{Who made the dessert|From whose oven was the dessert|Who was the baker|Who made the dessert, [A], [B] or [D]}?", "[B]"),
            ("{What happened to the dessert|What misfortune was there with the food|Why was there no dessert|What happened to the work of [B]}?", "slid off the table"),
        )),
        ("Their finest present was [GIFT] from [D].", (
            ("{What was the best thing they were given|What were they given|Which gift did they like most|What did they get from [D]}?", "[GIFT]"),
            ("{Who was the most generous|Whose gift did they like most|From whom was the best gift|Was [A], [B] or [D] the most generous}?", "[D]"),
        )),
        ("They travelled to [TOWN] afterwards by [VEHICLE].", (
            ("{Where did they spend their honeymoon|What was the goal of the honeymoon|Which place did the young couple visit}?", "[TOWN]"),
            ("{How did they go on honeymoon|What vehicle did the couple use|What took the couple there|What took the couple to [TOWN]}?", "[VEHICLE]"),
        )),
    ),
    # a lighthouse keeper
    (
        ("[A] has kept the lighthouse of [NAME] {alone|without help} for [LONG].", (
            ("{Who looks after the tower{| of [NAME]}|Who lives up there|Which person works there}?", "[A]"),
            ("{How long has {he|[A]|she|[A]} been the keeper|For how much time has [A] had this post|How much time has [A] spent up there}?", "[LONG]"),
        )),
        ("The tower, [LENGTH] high, is [COLOR] so that pilots can see it.", (
            ("{How tall is the tower{| of [NAME]}|What is its height|How far is it from the ground to the top}?", "[LENGTH]"),
            ("{Why does it have that colour|For whom is the colour meant|What is the purpose of the paint}?", "so that pilots can see it"),
        )),
        ("In clear air its light can be seen from [DIST] away.", (
            ("{How far does the lamp{| of [NAME]} shine|At what distance do ships notice it|What is the range of the lamp{| of [NAME]}}?", "[DIST]"),
        )),
        ("A boat brings [FOOD] and letters on [DAY]s.", (
            ("{When do supplies arrive|On what day does the mail come|Which day is there contact with the land|When does [A] get supplies}?", "[DAY]"),
            ("{How does {he|[A]|she|[A]} get something to eat|What is delivered|What do the supplies consist of}?", "[FOOD]"),
        )),
        ("In 19{3|5|7}{2|6|9} the lamp failed, and [B] {rang|beat} a bell all night instead.", (
            ("{What was done when it was dark|How were the ships warned without light|How did they manage in the emergency|What did [B] do when it was dark}?", "a bell"),
            ("{When did the light go out|In what year was there an emergency|What year was the tower{| of [NAME]} dark}?", "the lamp failed"),
            ("{Who saved the ships|Who stayed awake in the emergency|Whose arms were surely tired|Who saved the ships, [A] or [B]}?", "[B]"),
        )),
    ),
    # a choir
    (
        ("The choir of [TOWN] was formed by [A] to keep {old songs|folk songs} alive.", (
            ("{Who brought the singers together|Who founded it|Whose work is {the group|the choir of [TOWN]}}?", "[A]"),
            ("{Why does {the group|the choir of [TOWN]} exist|For what purpose was it founded|What is the aim of the singers}?", "to keep"),
        )),
        ("They rehearse on [DAY] in a [ROOM] and perform on [DAYB].", (
            ("{When do {they|the singers of [TOWN]} practise|On which day do {they|the singers of [TOWN]} prepare|Day of the practice}?", "[DAY]"),
            ("{When can an audience hear them|On what day are {they|the singers of [TOWN]} on stage|Day of the show}?", "[DAYB]"),
            ("{Where do {they|the singers of [TOWN]} practise|Which room do {they|the singers of [TOWN]} prepare in|Where do {they|the singers of [TOWN]} learn the tunes}?", "[ROOM]"),
        )),
        ("The lowest voice belongs to [B], a [JOB] by trade.", (
            ("{Who sings deepest|Which member is the bass|Who has the deepest sound|Who sings deepest in [TOWN], [B] or [D]}?", "[B]"),
            ("{What does {the bass|[B]} do for a living|What is the profession of [B]|How does {the bass|[B]} earn money}?", "[JOB]"),
        )),
        ("The highest voice belongs to [D], who is [AGE] years old.", (
            ("{Who sings above all others|Which member reaches the top notes|Who is the soprano|Who sings above all others, [A], [B] or [D]}?", "[D]"),
            ("{How old is [D]|What is the age of {the soprano|[D]}|How many years has {the soprano|[D]} lived}?", "[AGE]"),
        )),
        ("On a trip to [COUNTRY] they lost their notes and {hummed|whistled} everything.", (
            ("{Where did {they|the singers of [TOWN]} travel|Which foreign land did {they|the singers of [TOWN]} see|What country did {the group|the choir of [TOWN]} tour}?", "[COUNTRY]"),
            ("{How did {they|the singers of [TOWN]} manage without paper|What misfortune did {they|the singers of [TOWN]} have abroad|What did {they|the singers of [TOWN]} do abroad in place of singing}?", "lost their notes"),
        )),
        ("New members pay [PRICE] for a [COLOR] scarf.", (
            ("{What does it cost to join|How much is the piece of clothing|What must beginners spend|What does it cost to join the singers of [TOWN]}?", "[PRICE]"),
            ("{What do {they|the singers of [TOWN]} all wear|How can one recognise them|What does a beginner have to buy}?", "scarf"),
        )),
    ),
    # a climb
    (
        ("[A] and [B] wanted to climb Mount [NAME] in {a single|one} day.", (
            ("{What was the plan|What had {they|[A] and [B]} set themselves|What did {the two|[A] and [B]} intend}?", "climb Mount [NAME]"),
            ("{Who went up|Which two people went to the mountain|Who are the climbers}?", "[A] and [B]"),
        )),
        ("They set out at [TIME] with [NW] sandwiches and one rope.", (
            ("{When did {they|[A] and [B]} start|How early did {they|[A] and [B]} leave|At what time were {they|[A] and [B]} on their way}?", "[TIME]"),
            ("{What did {they|[A] and [B]} take along|What was in their bags|How were {they|[A] and [B]} equipped}?", "one rope"),
        )),
        ("At {1100|1850|2300|2740|3200|3900} metres, [A] hurt a {knee|foot|wrist|thumb} on a sharp rock.", (
            ("{Who was injured|Which of them had an accident|Who was in pain|Who was injured, [A] or [B]}?", "[A]"),
            ("{How high were {they|[A] and [B]} when it happened|At what altitude was the accident|How far up did it happen}?", "metres"),
            ("{Which part of the body was injured|What was injured|How did the accident happen|Which part of the body did [A] injure|What happened to [A]}?", "on a sharp rock"),
        )),
        ("[B] made a splint from a {branch|broom|ski pole} and a scarf.", (
            ("{Who gave first aid|Who was the helper|Which of them knew what to do|Was it [B] or [D] who gave first aid}?", "[B]"),
            ("{How was the injury treated|What was used as a bandage|With what was help given|How did [B] treat the injury|What did [B] do for [A]}?", "a splint"),
        )),
        ("The farmer [D] carried the injured climber down on a {donkey|mule|horse} at [TIMEB].", (
            ("{Who brought help from outside|Which local rescued them|Who ended their misery|Who rescued [A] and [B]}?", "[D]"),
            ("{On what did {the patient|[A]} ride|Which animal was used|How did {the patient|[A]} get to the valley}?", "down on a"),
            ("{When was the rescue|At what time did {the patient|[A]} leave the mountain|How late was it when rescue came}?", "[TIMEB]"),
        )),
    ),
    # a library
    (
        ("The town library began with [NW] books in a [CONTAINER] {owned by|that belonged to} [A].", (
            ("{How many volumes were there at first|How small was the collection in the beginning|With how many volumes did it all start|How many volumes did [A] have}?", "[NW]"),
            ("{Who had the very first volumes|Whose collection was it at first|To whom do we owe the beginning|Whose collection was it at first, [A]'s or [B]'s}?", "[A]"),
        )),
        ("It now holds [N] volumes, many of them in [LANGUAGE].", (
            ("{How large is the collection today|How many titles can one choose from at present|Present number of titles|How many titles does [D] look after}?", "[N]"),
            ("{Which foreign language is common there|In what tongue are many of the titles|What else can one read besides English}?", "[LANGUAGE]"),
        )),
        ("Readers may keep a title for [LONG], after which each day costs [PRICEB].", (
            ("{How long can I borrow something|When must I return it|What is the loan period}?", "[LONG]"),
            ("{What is the fine|How much do I pay if I am late|What happens when I bring it back too late}?", "[PRICEB]"),
        )),
        ("A new copy costs [PRICE] if coffee is spilt on it.", (
            ("{How much is it when I ruin something|What must I pay for damage|How expensive is a dirty page}?", "[PRICE]"),
        )),
        ("The most borrowed work is a [GENRE] by [B].", (
            ("{What do people like to read|What sort of story is so popular|Which kind of story is the favourite|What kind of story did [B] write}?", "[GENRE]"),
            ("{Who is the favourite author|Whose stories are in greatest demand|Which author does everybody like|Is [A], [B] or [D] the favourite author}?", "[B]"),
        )),
        ("The librarian, [D], has banned {whispering|sneezing|chewing gum} after a long argument.", (
            ("{Who works at the desk|Who made the rule|Which person is strict|Who works at the desk, [B] or [D]}?", "[D]"),
            ("{What is not allowed there|What must one not do between the shelves|Which new rule is there|What did [D] forbid|What annoys [D]}?", "has banned"),
        )),
    ),
    # a statue
    (
        ("The statue in front of the [BUILDING] shows [A] with a raised {hand|sword|hat}.", (
            ("{Whom does it represent|Which person stands there in stone or metal|Who is the figure}?", "[A]"),
            ("{Where can I see it|Next to what house is it|Where is the figure{| of [A]}}?", "[BUILDING]"),
            ("{What is the figure{| of [A]} doing|How does the figure{| of [A]} stand|In what pose is the figure{| of [A]}}?", "raised"),
        )),
        ("The sculptor [B] needed [LONG] for it and was paid in [GOODS].", (
            ("{Who made it|Which artist created it|By whose hands was it formed|Who made the figure of [A]}?", "[B]"),
            ("{How long did {the artist|[B]} work|How much time went into it|Duration of the work}?", "[LONG]"),
            ("{What did {the artist|[B]} get|How was the work rewarded|What was {the artist|[B]}'s wage}?", "[GOODS]"),
        )),
        ("It is made of [STUFF], though [TOWN] had ordered gold.", (
            ("{Which material is it|What did {the artist|[B]} use|What does it consist of}?", "[STUFF]"),
            ("{What had been wanted|What had the town council asked for|Which material was expected|What had [TOWN] really wanted}?", "gold"),
        )),
        ("In [MONTH] a drunk driver knocked off its nose.", (
            ("{How was it damaged|What happened to the face{| of [A]}|Why does the face{| of [A]} look odd}?", "knocked off its nose"),
            ("{When was it damaged|In which month was the accident|What month brought the accident|In which month was the figure of [A] damaged}?", "[MONTH]"),
        )),
        ("Students rub its left shoe for luck before {exams|tests}.", (
            ("{Which part do people touch|What is said to bring good fortune|What do young people touch|Which part of [A]'s figure do people touch|What on the figure of [A] brings good fortune}?", "left shoe"),
            ("{Why do young people touch {it|the statue of [A]}|What do young people hope for|For what reason is it touched}?", "for luck"),
        )),
        ("The repair, paid by [D], is planned for [SEASON].", (
            ("{When will it be mended|In which season will it look like new|When do the workers come|When will the figure of [A] be mended}?", "[SEASON]"),
            ("{Who covers the cost|Who gives the money|By whom is the bill settled|Who covers the cost, [B] or [D]}?", "[D]"),
        )),
    ),
    # a beekeeper
    (
        ("[A] keeps bees on the roof of a [BUILDING] in [TOWN].", (
            ("{Where do {the insects|[A]'s insects} live|Where are {the hives|[A]'s hives}|On top of which house is the honey made}?", "[BUILDING]"),
            ("{Who owns the hives|To whom do the insects belong|Who cares for the insects|Who cares for the insects, [A] or [B]}?", "[A]"),
        )),
        ("It started with a swarm that {settled|landed|got caught} in a [THING].", (
            ("{How did this hobby begin|Where did the first insects sit|What was the beginning of it all|How did [A]'s hobby begin}?", "a swarm"),
        )),
        ("In a good year [NW] hives give [WEIGHT] of honey.", (
            ("{How much is harvested|What is the yield|How much sweet stuff do they produce|How much does [A] harvest}?", "[WEIGHT]"),
            ("{How many boxes of insects are there|How many colonies are there|What is the number of colonies|How many colonies does [A] have}?", "[NW]"),
        )),
        ("One jar costs [PRICE], but [B] next door gets it for [PRICEB].", (
            ("{What is the usual price|How much would a stranger pay|What does a normal buyer spend|How much does [A] ask from a stranger}?", "[PRICE]"),
            ("{How much does {the neighbour|[B]} pay|What is the special price|What is the discount price for friends}?", "[PRICEB]"),
        )),
        ("A neighbour was stung in [MONTH] and never complained.", (
            ("{Who was hurt|Who suffered in silence|What happened to the person next door}?", "was stung"),
            ("{When was somebody hurt|In what month did an insect attack|When was there an accident}?", "[MONTH]"),
        )),
        ("Smoke calms the insects, so [A] wears no gloves.", (
            ("{How are they kept peaceful|What makes the bees quiet|With what are they made gentle|How does [A] keep them peaceful}?", "Smoke"),
            ("{What does {he|[A]|she|[A]} do without|Which protection is not used|Why are {his|[A]'s|her|[A]'s} hands bare}?", "no gloves"),
        )),
    ),
    # moving house
    (
        ("[A]'s family moved from [STREET] to a house {outside|near} [TOWN].", (
            ("{What was the old address|Where did {they|[A]'s family} live before|Which street did {they|[A]'s family} leave}?", "[STREET]"),
            ("{Where do {they|[A]'s family} live now|Close to which town is the new home|Which town is close by now}?", "[TOWN]"),
        )),
        ("The old flat was too loud, {as|since|because} trams passed at night.", (
            ("{Why did {they|[A]'s family} leave|What was the trouble with the first home|What bothered them before|What bothered [A] before}?", "too loud"),
        )),
        ("The new house has [FEATURE] and [NW] rooms.", (
            ("{What does the present home offer|Why did {they|[A]'s family} like their present home|What is nice about it}?", "[FEATURE]"),
            ("{How large is the present home|How much space do {they|[A]'s family} have today|How big is it inside}?", "[NW]"),
        )),
        ("[B] drove the lorry, and [D] packed the dishes.", (
            ("{Who sat at the wheel|Who was the driver|Who took care of the transport|Who sat at the wheel, [B] or [D]}?", "[B]"),
            ("{Who put the plates into boxes|Who wrapped up the cups|Who took care of the china|Who put the plates into boxes, [B] or [D]}?", "[D]"),
        )),
        ("Halfway there, a [THING] fell onto the road and {stopped|blocked} the traffic.", (
            ("{What was lost on the way|Which thing dropped from the vehicle|Why did all the cars have to wait|What did [B] lose on the way}?", "[THING]"),
        )),
        ("They paid [PRICE] for help and [PRICEB] for a parking fine.", (
            ("{What did the helpers cost|How much did the workers get|What was spent on carrying|What did [A]'s parents give the helpers}?", "[PRICE]"),
            ("{How expensive was the punishment|What did the police ask for|How much was it for standing in the wrong place|What did [A]'s parents give the police}?", "[PRICEB]"),
        )),
    ),
    # a match
    (
        ("[TEAM] beat [TEAMB] [SCORE] in the final on [DAY].", (
            ("{Who won|Which side took the cup|Who is the champion now}?", "[TEAM]"),
            ("{What was the result{| of [TEAM] against [TEAMB]}|How did it end|How many goals were there on each side}?", "[SCORE]"),
            ("{When was the game|What day did they play|Day of the match|When did [TEAM] and [TEAMB] play}?", "[DAY]"),
            ("{Who lost|Which side was defeated|Who came second}?", "[TEAMB]"),
        )),
        ("[A] scored the first goal after [NW] minutes, with the wrong foot.", (
            ("{Who put their side ahead|Who made the start|Which player struck early|Who put their side ahead, [A] or [B]}?", "[A]"),
            ("{How long did the fans wait for the opening|When did the ball first go in|How soon was there something to cheer|How soon did [A] strike}?", "[NW]"),
            ("{How did the ball first go in|What was odd about the opening shot|In what way did [A] hit the ball}?", "with the wrong foot"),
        )),
        ("[B] had to leave the field because of a sore [BODY].", (
            ("{Who could not go on|Which player was replaced|Who got hurt|Who could not go on, [A] or [B]}?", "[B]"),
            ("{Why was a player replaced|What was wrong with [B]|What hurt}?", "because of"),
        )),
        ("The referee, [D], {stopped play|called a halt} for [SHORT] to chase a dog.", (
            ("{Who was in charge of the game|Who blew the whistle|Name of the official|Was [A], [B] or [D] the official}?", "[D]"),
            ("{Why was the game interrupted|What kind of animal ran about|What caused the break|Why did [D] blow the whistle|What was [D] after}?", "to chase a dog"),
            ("{How long was the game interrupted|How much time was lost|Length of the break|How long did [D] interrupt the game}?", "[SHORT]"),
        )),
        ("About [N] people watched, though the roof leaked.", (
            ("{How many spectators were there|What was the size of the crowd|How well was it attended|How many came to see [TEAM] and [TEAMB]}?", "[N]"),
            ("{What was the matter with the building|Why did the spectators get wet|In what state was the stadium}?", "the roof leaked"),
        )),
        ("The winners received [HONOUR] and free [DISH].", (
            ("{What was the prize|What did the best side get|How were the champions rewarded|What did [TEAM] get}?", "[HONOUR]"),
        )),
    ),
    # a tower clock
    (
        ("The tower clock of [TOWN] {always goes|has always been} [NW] minutes slow.", (
            ("{How wrong is {it|the clock of [TOWN]}|By how much is {it|the clock of [TOWN]} behind|What is its error}?", "[NW]"),
            ("{Where does it hang|In which town can I see it|Which place has this strange thing}?", "[TOWN]"),
        )),
        ("It was built by [A], who {could not count|was nearly blind|worked in the dark}.", (
            ("{Who made {it|the clock of [TOWN]}|Which craftsman was {it|the clock of [TOWN]}|From whose workshop is {it|the clock of [TOWN]}}?", "[A]"),
            ("{What was strange about the maker|Why did the maker do so badly|What do we know about the maker|What was strange about [A]}?", "who"),
        )),
        ("A repair was tried by [B] in 18{1|3|5}{2|6|8} without success.", (
            ("{Who wanted to mend {it|the clock of [TOWN]}|Which person failed to put {it|the clock of [TOWN]} right|Who had no luck with {it|the clock of [TOWN]}}?", "[B]"),
            ("{When did somebody try to mend {it|the clock of [TOWN]}|In what year did the attempt fail|What year was there hope}?", "was tried"),
        )),
        ("In 19{1|2|4}{0|5|7} the council decided to leave it as it was.", (
            ("{When was it settled that nothing would change|In which year did the politicians vote|What year was the question closed|When was it settled in [TOWN] that nothing would change}?", "decided"),
            ("{What was the decision of the politicians|What did the politicians want|How did the politicians settle {it|the clock of [TOWN]}}?", "to leave it as it was"),
        )),
        ("People like it, because nobody is ever late for work.", (
            ("{Why is {it|the clock of [TOWN]} popular|What is good about {it|the clock of [TOWN]}|What is the advantage for the locals}?", "because nobody is ever late for work"),
        )),
        ("Its bell weighs [WEIGHT] and is rung only on [DATE].", (
            ("{How heavy is the metal thing|What would the scales show|Weight}?", "[WEIGHT]"),
            ("{When can one hear {it|the clock of [TOWN]}|On which date does {it|the clock of [TOWN]} sound|What day of the year is loud}?", "[DATE]"),
        )),
    ),
    # a lost cat
    (
        ("Our cat [PETNAME] has been missing since [DAY].", (
            ("{When was {the animal|[PETNAME]} last at home|On which day did it disappear|From what day on is it gone}?", "[DAY]"),
            ("{What is the animal called|To what name does it listen|Name of the animal}?", "[PETNAME]"),
        )),
        ("She is {black|grey|white|ginger}, has a torn ear and wears a bell.", (
            ("{What does {she|[PETNAME]} look like|How can I recognise {the animal|[PETNAME]}|Which colour is the fur}?", "She is"),
            ("{What is around her neck|How can one hear {her|[PETNAME]}|What jewellery does {she|[PETNAME]} have}?", "a bell"),
        )),
        ("She ran off when [A] dropped a {pan|tray|ladder} in the [ROOM].", (
            ("{Why did {she|[PETNAME]} flee|What frightened {her|[PETNAME]}|What made her go}?", "dropped"),
            ("{Who scared {her|[PETNAME]}|Whose fault is it|Who made the noise|Whose fault was it, [A]'s or [B]'s}?", "[A]"),
        )),
        ("On [DAYB], [B] saw her near the [PLACE], {chasing|watching} a mouse.", (
            ("{Who noticed {her|[PETNAME]}|By whom was {she|[PETNAME]} spotted|Is there a witness, and who}?", "[B]"),
            ("{Where was {she|[PETNAME]} spotted|In which spot did a witness find {her|[PETNAME]}|Where should I look|Where did [B] notice [PETNAME]}?", "[PLACE]"),
            ("{When was {she|[PETNAME]} spotted|What day did a witness notice {her|[PETNAME]}|On what day did {she|[PETNAME]} turn up briefly}?", "[DAYB]"),
        )),
        ("Whoever brings her back {will get|receives} [PRICE] and a cake.", (
            ("{What is the reward|How is the finder thanked|What is promised for returning {her|[PETNAME]}|How much is [PETNAME] worth to the family}?", "[PRICE]"),
        )),
        ("Please call [D] at [PHONE], even late at night.", (
            ("{Which number should I dial|Where can I ring|Number to ring|How do I reach [D]}?", "[PHONE]"),
            ("{Whom should I contact|Who wants to be told|Who answers the telephone|Whom should I contact, [A] or [D]}?", "[D]"),
        )),
    ),
    # a school garden
    (
        ("Class [CLASS] made a garden where {cars used|lorries used} to park.", (
            ("{Who created it|Which group did the work|Whose idea is it}?", "[CLASS]"),
            ("{What had been there before|What was on the ground earlier|What did the ground look like in former times|What had been on the ground before class [CLASS] came}?", "to park"),
        )),
        ("[A] dug the holes with a {spade|fork|shovel}, and [B] carried the water.", (
            ("{Who turned over the soil|Who made room for the plants|Whose job was the digging|Who turned over the soil, [A] or [B]}?", "[A]"),
            ("{Who kept the soil moist|Whose job was to bring something to drink for the plants|Who had the wet job|Who kept the soil moist, [A] or [B]}?", "[B]"),
        )),
        ("They planted [CROP] in {March|April|May} and had a harvest in {late summer|autumn|September}.", (
            ("{What grows there|Which vegetable or fruit did {they|class [CLASS]} choose|What did {they|class [CLASS]} put into the soil}?", "[CROP]"),
            ("{When did the work in the soil begin|When did {they|class [CLASS]} sow|In which month did it go into the ground}?", "planted"),
            ("{When did {they|class [CLASS]} pick everything|What time of year did {they|class [CLASS]} gather it|When was it ripe}?", "harvest"),
        )),
        ("Snails ate {half|most|a third} of everything during the holidays.", (
            ("{What went wrong|Which pests came|Why was so much lost|What went wrong for class [CLASS]}?", "Snails"),
            ("{How much was lost|When did the pests come|How great was the damage|How much did class [CLASS] lose}?", "of everything"),
        )),
        ("What was left fetched [PRICE] at the market.", (
            ("{How much did {they|class [CLASS]} earn|What did the sale bring|How much money did {they|class [CLASS]} make}?", "[PRICE]"),
        )),
        ("With the money they want to buy a {bench|swing|beehive|pond} for the [PLACE].", (
            ("{How will the income be spent|What are {they|class [CLASS]} saving for|What is planned with the earnings}?", "they want"),
        )),
    ),
    # a comet
    (
        ("On [DATE] [A] noticed a {faint|pale|tiny} new light in the sky.", (
            ("{When was {it|[A]'s discovery} first seen|What date is the discovery|On which night did {it|[A]'s discovery} appear}?", "[DATE]"),
            ("{Who discovered it|Whose eyes saw it first|To whom do we owe the discovery}?", "[A]"),
        )),
        ("[A] had only a cheap telescope, a gift from a [LINK].", (
            ("{Which instrument was used|What equipment was there|With what was the discovery made|What did [A] use|What equipment did [A] have}?", "a cheap telescope"),
            ("{From whom was {the instrument|[A]'s instrument}|Who had given {the instrument|[A]'s instrument} away|How did [A] come by {the instrument|[A]'s instrument}}?", "[LINK]"),
        )),
        ("Professor [B] in [TOWN] first {laughed at|did not believe} the report.", (
            ("{Who had doubts|Which scholar was wrong|Who did not take {it|[A]'s discovery} seriously}?", "[B]"),
            ("{Where did the scholar work|In which town was the scholar|Where was the doubt voiced|Where did [B] work}?", "[TOWN]"),
        )),
        ("Later photographs proved that it was a comet.", (
            ("{How was {it|[A]'s discovery} confirmed|What settled the matter|What convinced everybody|What convinced even [B]}?", "photographs"),
            ("{What sort of object was {it|[A]'s discovery}|What turned out to be up there|What was the thing in fact|What had [A] discovered in fact}?", "a comet"),
        )),
        ("It returns every [AGE] years and moves at [SPEED].", (
            ("{How often does {it|[A]'s discovery} come|When will {it|[A]'s discovery} be here again|How long must we wait for the next time}?", "[AGE] years"),
            ("{How fast is {it|[A]'s discovery}|What is its speed|How quickly does {it|[A]'s discovery} travel}?", "[SPEED]"),
        )),
        ("It is named after [D], because [A] disliked fame.", (
            ("{Who got the honour|To whom does its title point|After whom did they call {it|[A]'s discovery}}?", "[D]"),
            ("{Why is it not called after the discoverer|Why did somebody else get the honour|What did [A] not want}?", "because [A] disliked fame"),
        )),
    ),
)
