"""Practical texts of all kinds, one subject each, with the questions that one sentence of each answers.

Recipes, instructions, letters, rules, offers and warnings; the words are real, and only the meaning of a question picks its sentence.
"""

PRACTICAL_TEXTS = (
    # pharmacy hours
    (
        ("The pharmacy on [STREET] opens at [TIME] from Monday to Friday.", (
            ("{When does the pharmacy open on weekdays|How early can I buy tablets on a Tuesday|At what hour do the doors unlock during the working week|I need cough syrup on Thursday morning, from when can I come}?", "[TIME]"),
            ("{On which street is the pharmacy|Where can I find the chemist's shop|What is the address of the pharmacy}?", "[STREET]"),
        )),
        ("On Saturdays {it closes|the doors close} at noon, and on Sundays nobody is in.", (
            ("{When does it close on Saturdays|How late can I come at the weekend|Until what hour is medicine sold on the sixth day of the week}?", "noon"),
            ("{On which day is nobody in|Which day of the week is it completely shut|When do all the staff have a free day}?", "Sundays"),
        )),
        ("During the night, ring the brass bell beside the side entrance.", (
            ("{What should I ring during the night|How do I get help at three in the morning|What must a customer do after dark to be served}?", "the brass bell"),
            ("{Where is the bell|Next to what can I find the button for emergencies|At which door do I stand in the middle of the night}?", "beside the side entrance"),
        )),
        ("A fee of [PRICEB] is added for every prescription handed out after ten in the evening.", (
            ("{How much is the fee after ten in the evening|What extra charge must late customers pay|How much dearer does it get when I come very late}?", "[PRICEB]"),
        )),
        ("Ointments that we mix ourselves can be collected on the following afternoon.", (
            ("{When can ointments be collected|How soon is a cream made in the house ready|When do I pick up a salve that you prepare}?", "the following afternoon"),
            ("{What do you mix yourselves|Which goods are prepared in the shop itself|What is made here by hand}?", "Ointments"),
        )),
    ),
    # pickled cucumbers
    (
        ("Wash two kilos of small cucumbers and prick each one with a fork.", (
            ("{With what do I prick the cucumbers|Which piece of cutlery makes the little holes|What do I use to pierce the vegetables}?", "a fork"),
            ("{How many cucumbers do I need|What quantity of vegetables must be cleaned|Which amount goes under the tap}?", "two kilos"),
        )),
        ("Bring vinegar, sugar and mustard seeds to the boil in a wide pan.", (
            ("{What do I bring to the boil|Which ingredients are heated together|What goes into the pan on the stove}?", "vinegar, sugar and mustard seeds"),
            ("{In what kind of pan does it boil|Which vessel stands on the flame|What sort of pot does the cook need}?", "a wide pan"),
        )),
        ("Pack everything tightly into clean jars and lay a sprig of dill on top.", (
            ("{What do I lay on top|Which herb crowns each glass|What green thing goes in last}?", "a sprig of dill"),
            ("{Into what do I pack everything|Where are the vegetables stored|Which containers should be ready}?", "clean jars"),
        )),
        ("Keep the {jars|glasses} in a dark cellar for [LONG] before tasting the first one.", (
            ("{How long do I keep them in the cellar|How much patience is needed before the first bite|What time passes until they are ready to eat}?", "[LONG]"),
            ("{Where do I keep them before tasting|Which place in the house suits them best|In what room should they rest without light}?", "a dark cellar"),
        )),
        ("Once opened, they belong in the refrigerator, because warmth makes them soft.", (
            ("{Why do they belong in the refrigerator|What is the reason for cooling an open glass|What does heat do to the pickles}?", "warmth makes them soft"),
            ("{Where do they belong once opened|Where should I put a glass that I have begun|In which appliance does the rest stay crisp}?", "the refrigerator"),
        )),
    ),
    # plum dumplings
    (
        ("Boil the potatoes in their skins, peel them and mash them while they are hot.", (
            ("{How do I boil the potatoes|In what state do the potatoes go into the water|Should they be peeled before or after cooking}?", "in their skins"),
            ("{When do I mash them|At what moment should they be crushed|In which condition must the potatoes be when I press them}?", "while they are hot"),
        )),
        ("Knead in flour, one egg and a pinch of salt until the dough no longer sticks.", (
            ("{Until when do I knead|How do I notice that the dough is ready|When may I stop working the mass with my hands}?", "until the dough no longer sticks"),
            ("{How many eggs go in|How many hen's products does the dough need|What number of eggs do I have to buy}?", "one egg"),
        )),
        ("Replace the stone of each plum with a cube of sugar.", (
            ("{With what do I replace the stone|What is hidden inside the fruit|Which sweet thing goes in the middle of every plum}?", "a cube of sugar"),
        )),
        ("Let the dumplings simmer for [M] minutes, and never let the water bubble.", (
            ("{How long do the dumplings simmer|How many minutes do they swim in the pot|What time should the kitchen clock be set to}?", "[M] minutes"),
            ("{What should the water never do|What must I avoid while they are cooking|Which mistake at the stove should not happen}?", "bubble"),
        )),
        ("My grandmother {rolled|turned} them in breadcrumbs that she had browned in butter.", (
            ("{Who rolled them in breadcrumbs|Which relative knew how to coat them|Whose custom was the crunchy cover}?", "My grandmother"),
            ("{In what were the breadcrumbs browned|Which fat was used for the coating|What melted in the frying pan}?", "butter"),
        )),
        ("Leftovers taste best the next day, sliced and fried with cinnamon.", (
            ("{When do leftovers taste best|On which day are the remains most delicious|How long should I wait with what nobody ate}?", "the next day"),
            ("{With what are leftovers fried|Which spice suits the remains|What seasoning is added to the slices}?", "cinnamon"),
        )),
    ),
    # sewing machine
    (
        ("Before threading the sewing machine, raise the foot and switch off the motor.", (
            ("{What do I do before threading|What must happen before the yarn goes in|Which two steps come first}?", "raise the foot and switch off the motor"),
        )),
        ("Guide the thread from the spool through the hook above the needle.", (
            ("{Through what do I guide the thread|Past which small part does the yarn run|What does the thread pass on its way down}?", "the hook above the needle"),
            ("{Where does the thread come from|What is the starting point of the yarn|On what is the thread wound at first}?", "the spool"),
        )),
        ("For denim choose a thick needle, since a thin one would snap.", (
            ("{Which needle is for denim|What should I put in when I sew jeans|What kind of needle handles heavy cloth}?", "a thick needle"),
            ("{Why not a thin needle for denim|What would go wrong with a fine one|What happens if the wrong needle meets stiff fabric}?", "a thin one would snap"),
        )),
        ("The small wheel on the right {sets|controls} the length of the stitches.", (
            ("{What does the small wheel set|What changes when I turn the part on the right|Which property depends on the little wheel}?", "the length of the stitches"),
            ("{How do I change the length of the stitches|Which part makes the seams finer or coarser|What do I turn for longer stitches}?", "The small wheel on the right"),
        )),
        ("Put a drop of oil under the plate after every [M] hours of work.", (
            ("{How often does it need oil|At what intervals must I grease it|After how many hours is it time for the oil can}?", "every [M] hours"),
            ("{Where do I put the oil|In which spot does the drop belong|What is the right place for greasing}?", "under the plate"),
        )),
        ("If the fabric puckers, the upper tension is too tight.", (
            ("{What is wrong if the fabric puckers|Why does my cloth have wrinkles|What causes ugly folds along the seam}?", "the upper tension is too tight"),
        )),
    ),
    # washing machine
    (
        ("Do not load the drum of this washing machine with more than [WEIGHT] of laundry.", (
            ("{How much laundry fits in the drum|What is the heaviest load allowed|How many dirty clothes can it take at once}?", "[WEIGHT]"),
        )),
        ("Pour the powder into the left chamber and softener into the one marked with a flower.", (
            ("{Where does the powder go|Which compartment is meant for detergent|On what side do I fill in the soap}?", "the left chamber"),
            ("{Where do I pour softener|Which sign shows the place for the fluid that makes towels fluffy|What symbol marks the softener's compartment}?", "the one marked with a flower"),
        )),
        ("Woollen jumpers need the programme with cold water and slow spinning.", (
            ("{Which programme do woollen jumpers need|How should I clean a knitted pullover|What setting protects my wool}?", "the programme with cold water and slow spinning"),
        )),
        ("A red light means that the tap is closed or the hose is bent.", (
            ("{What does a red light mean|Why is a lamp glowing|What could be the matter when the signal appears}?", "the tap is closed or the hose is bent"),
        )),
        ("Clean the lint filter once a month, because fluff blocks the pump.", (
            ("{How often should I clean the filter|At what interval is the sieve washed|How frequently does the owner have to take out the dirt}?", "once a month"),
            ("{Why do I clean the filter|What harm does fluff do|What is stopped by bits of cloth}?", "fluff blocks the pump"),
        )),
        ("After the last spin, {wait|you must wait} [SHORT] until the door unlocks.", (
            ("{How long until the door unlocks|When can I take the clothes out|How much time passes before I can reach my things}?", "[SHORT]"),
        )),
    ),
    # handover mail
    (
        ("I will be on parental leave until [DATE], so please do not expect replies from me.", (
            ("{Until when is the writer on leave|When will the author of the mail be back|On which date does the absence end}?", "[DATE]"),
            ("{Why is the writer away|What is the reason for the silence|What kind of leave is it}?", "parental leave"),
        )),
        ("[A] takes over the contracts with our suppliers in [TOWN].", (
            ("{Who takes over the contracts|Whom do suppliers write to now|Which colleague deals with the firms we buy from}?", "[A]"),
            ("{Where are the suppliers|In which town do the partner firms sit|From what place do our goods come}?", "[TOWN]"),
        )),
        ("For travel expenses, {turn to|ask} [B], who shares my office.", (
            ("{Who is asked about travel expenses|I want my ticket money back, who can help|Which roommate handles the costs of trips}?", "[B]"),
        )),
        ("The keys to the archive are in the top drawer of the grey filing cabinet.", (
            ("{Where are the keys to the archive|In which piece of furniture do I look if a room is locked|What holds the things that open the archive}?", "the top drawer of the grey filing cabinet"),
        )),
        ("Only the auditor may ring me at home, and only in an emergency.", (
            ("{Who may ring at home|Which person is allowed to disturb the family|Who is the exception to the rule}?", "the auditor"),
            ("{When may the auditor ring|In what case is a private call accepted|Under which condition is the phone at home permitted}?", "in an emergency"),
        )),
        ("Please water the rubber plant on Fridays, as the cleaners always forget it.", (
            ("{When should the plant get water|On which day is something thirsty|At the end of which day do I fetch the watering can}?", "on Fridays"),
            ("{Who forgets the plant|Which people never care for the green thing|Who in the building is not reliable}?", "the cleaners"),
        )),
    ),
    # expense rules mail
    (
        ("Dear colleagues, receipts for business trips must reach accounting within [LONG].", (
            ("{How soon must receipts reach accounting|How much time do I have to hand in my bills|What is the deadline after a journey for the firm}?", "[LONG]"),
            ("{Which department gets the receipts|Where do I send the slips of paper|To whom must the bills go}?", "accounting"),
        )),
        ("Train tickets are refunded in second class only.", (
            ("{In which class are train tickets refunded|How comfortable may I travel by rail at the firm's cost|What sort of seat does the company pay for}?", "second class"),
        )),
        ("Taxis {are paid|will be paid} for after midnight or when you carry samples.", (
            ("{When are taxis paid for|In which cases may I take a cab|Under what conditions does the firm cover a ride by car with a driver}?", "after midnight or when you carry samples"),
        )),
        ("For meals abroad you receive a flat rate of [PRICE] a day.", (
            ("{What is the flat rate for meals|How much do I get for food in another country|With what sum must I eat for one day}?", "[PRICE]"),
        )),
        ("Minibar drinks and laundry remain your own affair.", (
            ("{What remains my own affair|Which costs does nobody give back|What must employees pay out of their own pocket}?", "Minibar drinks and laundry"),
        )),
        ("Ask your supervisor in writing before you book a flight.", (
            ("{Whom do I ask before I book a flight|Who must agree to a plane ticket|Whose permission is needed for flying}?", "your supervisor"),
            ("{How do I ask about a flight|Is a phone call enough to get permission|In which form should the request be made}?", "in writing"),
        )),
    ),
    # road resurfacing
    (
        ("From [DATE], [STREET] receives a new layer of asphalt.", (
            ("{When does the work on [STREET] begin|From what day do the builders come|On which date do the machines arrive}?", "[DATE]"),
            ("{What does [STREET] receive|What are the builders going to put down|Which material will cover the road}?", "a new layer of asphalt"),
        )),
        ("Residents are asked to move their cars to the school playground.", (
            ("{Where should cars be moved|In what place can neighbours leave their vehicles|Where do I park meanwhile}?", "the school playground"),
            ("{Who must move the cars|Which people are asked to do something|To whom is the request addressed}?", "Residents"),
        )),
        ("Dustbins will be emptied at the corner near the chapel.", (
            ("{Where will dustbins be emptied|To which spot do I roll my rubbish|Where does the refuse lorry stop}?", "at the corner near the chapel"),
        )),
        ("The noisiest task, milling, is done between [TIME] and [TIMEB].", (
            ("{Which task is the noisiest|What causes most of the racket|During which job should I shut my windows}?", "milling"),
            ("{Between which hours is the milling done|When will it be very loud|At what time should I not plan a nap}?", "between [TIME] and [TIMEB]"),
        )),
        ("Pedestrians reach every front door over wooden planks.", (
            ("{How do pedestrians reach the doors|On what can people on foot walk to the houses|What will be laid for walkers}?", "over wooden planks"),
        )),
        ("The bill is shared by the council and the gas company.", (
            ("{Who shares the bill|Who pays for all this|Which two bodies give the money}?", "the council and the gas company"),
        )),
    ),
    # hiking backpack
    (
        ("The {backpack|rucksack} [NAME] weighs barely [WEIGHT] and holds enough for a week in the mountains.", (
            ("{How much does [NAME] weigh|How heavy is the empty sack|What would the scales show}?", "[WEIGHT]"),
            ("{For how long does it hold enough|How many days of walking can it be packed for|For what length of tour is it big enough}?", "a week"),
        )),
        ("Its outer shell is woven from recycled fishing nets.", (
            ("{From what is the shell woven|What was the outside made of before|Which waste from the sea is used}?", "recycled fishing nets"),
        )),
        ("A mesh panel keeps the back dry even on steep climbs.", (
            ("{What keeps the back dry|Which part prevents sweat|How does it avoid a wet shirt}?", "A mesh panel"),
        )),
        ("Two side pockets take bottles, while the lid hides a whistle for emergencies.", (
            ("{What do the side pockets take|What can I carry on the left and right|Where do my drinks go}?", "bottles"),
            ("{What does the lid hide|With what can I call for rescue|Which helpful thing is at the top}?", "a whistle"),
        )),
        ("The padded hip belt moves the load from the shoulders to the pelvis.", (
            ("{What does the hip belt move|How are my shoulders relieved|What is the purpose of the padding around the waist}?", "the load from the shoulders to the pelvis"),
        )),
        ("Wash it by hand with lukewarm water and let it dry in the shade.", (
            ("{How should I wash it|What is the way to get mud off|May I put it in the machine, or how is it cleaned}?", "by hand with lukewarm water"),
            ("{Where should it dry|Where do I hang it when it is wet|What is a good place to get rid of the moisture}?", "in the shade"),
        )),
    ),
    # wool blanket
    (
        ("Our blankets are woven in [TOWN] from the wool of mountain sheep.", (
            ("{Where are the blankets woven|In which town do the looms stand|From what place does the bedding come}?", "[TOWN]"),
            ("{From what are the blankets woven|Which animals supply the raw material|What is the cloth made of}?", "the wool of mountain sheep"),
        )),
        ("The dark stripes owe their colour to walnut shells, not to chemicals.", (
            ("{To what do the stripes owe their colour|How is the brown dye obtained|Which natural thing tints the cloth}?", "walnut shells"),
        )),
        ("In winter they warm you, and in July they are a soft picnic rug.", (
            ("{What are they in July|How can I use one in the summer|What are they good for outdoors}?", "a soft picnic rug"),
        )),
        ("Moths avoid them, because each parcel contains a small bag of lavender.", (
            ("{Why do moths avoid them|What scares insects away|Which fragrant thing lies in the parcel}?", "a small bag of lavender"),
            ("{What avoids the blankets|Which pests keep away|Which creatures dislike the smell}?", "Moths"),
        )),
        ("A single blanket costs [PRICE], and the version for cradles {only|just} [PRICEB].", (
            ("{What does a single blanket cost|How much money do I need for one of normal size|How expensive is it for a grown person's bed}?", "[PRICE]"),
            ("{What does the version for cradles cost|How much is the one for a baby|Price of the small model}?", "[PRICEB]"),
        )),
        ("Please air them often, but never put them into a dryer, where they shrink.", (
            ("{Where do they shrink|Which machine would ruin them|What makes them smaller}?", "a dryer"),
            ("{What should I do often|How are they kept fresh|Which simple care do they need}?", "air them"),
        )),
    ),
    # small ad: piano
    (
        ("For sale: an upright piano of dark cherry wood, built in [YEAR].", (
            ("{When was the piano built|How old is the instrument, which year|In which year did it leave the workshop}?", "[YEAR]"),
            ("{Of what wood is the piano|From which tree does the case come|What material was used for the body}?", "dark cherry wood"),
        )),
        ("We are parting with it because our new flat is on the fifth floor without a lift.", (
            ("{Why are you parting with it|What is the reason for selling|What makes the family give it away}?", "our new flat is on the fifth floor without a lift"),
        )),
        ("Two of the ivory keys are cracked, yet the sound is full and clear.", (
            ("{How many keys are cracked|What number of keys has damage|How much of the keyboard is faulty}?", "Two"),
            ("{How is the sound|What can a listener expect to hear|What is the tone like}?", "full and clear"),
        )),
        ("A tuner named [A] {looked after|serviced} it every spring.", (
            ("{Who looked after it|Who kept the strings in order|Whom can I ask about its condition}?", "[A]"),
            ("{When was it looked after|In which season did the expert come|At what time of the year was it serviced}?", "every spring"),
        )),
        ("We ask for [PRICE], and the stool with the velvet seat comes free.", (
            ("{How much do you ask for it|What is the price|How much would I have to pay}?", "[PRICE]"),
            ("{What comes free|What do I get on top without paying|Which piece of furniture is a present}?", "the stool with the velvet seat"),
        )),
        ("The buyer must bring at least three strong helpers and a van.", (
            ("{What must the buyer bring|Who or what is needed to carry it off|How do I get it home}?", "at least three strong helpers and a van"),
        )),
    ),
    # small ad: camper van
    (
        ("Retired couple sells a camper van in which they crossed [COUNTRY] twice.", (
            ("{Who sells the van|What kind of people own the vehicle|Who is offering it}?", "Retired couple"),
            ("{Which country did they cross|Through which land did they drive|Where did they go with it}?", "[COUNTRY]"),
        )),
        ("The engine has run [N] kilometres and was overhauled last autumn.", (
            ("{When was the engine overhauled|When did a mechanic renew the motor|How long ago was the big repair}?", "last autumn"),
            ("{How far has the engine run|What does the mileage counter show|How many kilometres are on the clock}?", "[N] kilometres"),
        )),
        ("Inside there is a gas cooker, a folding table and a bed for two adults.", (
            ("{For how many adults is the bed|How many grown-ups can sleep there|What number of people can spend the night}?", "two adults"),
            ("{What kind of cooker is inside|On what can I prepare my supper|Which fuel heats the pots}?", "a gas cooker"),
        )),
        ("Rust has eaten a hole into the left rear door.", (
            ("{Where is the hole|Which part of the body is damaged|What must be welded}?", "the left rear door"),
            ("{What has eaten a hole|What caused the damage|Why is there a gap in the metal}?", "Rust"),
        )),
        ("Winter tyres and an awning {are included|are part of the deal}.", (
            ("{What is included|Which extras do I get|What comes along with the van}?", "Winter tyres and an awning"),
        )),
        ("Interested people can look at it on [DAY] behind the riding school.", (
            ("{Where can I look at it|At what place does it stand|Where do I have to go for a viewing}?", "behind the riding school"),
            ("{When can I look at it|On which day are curious people welcome|What day should I choose for a visit}?", "[DAY]"),
        )),
    ),
    # small ad: tutor wanted
    (
        ("We are looking for a patient student who can help our son with fractions.", (
            ("{With what does the son need help|Which topic in arithmetic troubles the child|What does the boy not understand}?", "fractions"),
            ("{What kind of person are you looking for|Who should apply|What quality must the helper have}?", "a patient student"),
        )),
        ("He is eleven and loses courage as soon as he sees a long sum.", (
            ("{How old is the son|What is the age of the pupil|How many years has the boy lived}?", "eleven"),
            ("{When does he lose courage|What frightens the boy|What makes him give up}?", "as soon as he sees a long sum"),
        )),
        ("Lessons would take place at our kitchen table on Mondays and Thursdays.", (
            ("{Where would lessons take place|In which spot of the house do they study|Where will teacher and pupil sit}?", "at our kitchen table"),
            ("{On which days would there be lessons|When should the helper be free|What days of the week are planned}?", "on Mondays and Thursdays"),
        )),
        ("We pay [PRICE] an hour and {cover|refund} the tram fare.", (
            ("{What do you pay an hour|How much can I earn|What is the wage for sixty minutes}?", "[PRICE]"),
            ("{Which fare do you cover|What other cost is taken over|Which transport would be free for me}?", "the tram fare"),
        )),
        ("Experience is not required, but you should like dogs, because ours is curious.", (
            ("{What should the student like|Which animals must not bother me|What fondness is expected}?", "dogs"),
            ("{What is not required|What may beginners lack|Which thing is unnecessary for the job}?", "Experience"),
        )),
        ("Please write to [EMAIL] before the autumn break.", (
            ("{Where should I write|What address takes my application|To which mailbox do I send a message}?", "[EMAIL]"),
            ("{By when should I write|How long can I wait with my answer|What is the last moment to apply}?", "before the autumn break"),
        )),
    ),
    # allotment garden club
    (
        ("Every member of the allotment club must grow vegetables on at least a third of the plot.", (
            ("{What must every member grow|Which sort of plants are compulsory|What has to be planted by all}?", "vegetables"),
            ("{How much of the plot is for vegetables|Which share of the land may not be lawn|What part of the ground is for food}?", "at least a third"),
        )),
        ("Hedges along the path may not be taller than a metre and a half.", (
            ("{How tall may hedges be|When do I have to cut the bushes at the edge|What is the greatest height of the green border}?", "a metre and a half"),
        )),
        ("Hoses are forbidden in dry weeks, and only watering cans may be used.", (
            ("{When are hoses forbidden|During which periods must water be saved|At what times may I not spray}?", "in dry weeks"),
            ("{What may be used in place of hoses|How do I give the beds a drink in a drought|Which vessel is allowed}?", "watering cans"),
        )),
        ("Whoever skips the shared work day in {spring|April} pays [PRICE] into the tool fund.", (
            ("{How much does someone who skips the work day pay|What is the penalty for lazy gardeners|What does it cost to stay away}?", "[PRICE]"),
            ("{Into which fund is it paid|Where does the penalty money go|What is bought with the fines}?", "the tool fund"),
        )),
        ("Spending the night in the shed is tolerated only in July and August.", (
            ("{When is spending the night tolerated|In which months may I sleep there|At what time of the year can I stay until morning}?", "July and August"),
            ("{Where may one spend the night|In what little building can I sleep|Which hut serves as a bedroom}?", "in the shed"),
        )),
        ("Complaints about barking or smoke are heard by the chairwoman, [A].", (
            ("{Who hears complaints|To whom do I go when a neighbour annoys me|What is the name of the head of the club}?", "[A]"),
            ("{What are complaints about|Which nuisances are mentioned|What troubles people most}?", "barking or smoke"),
        )),
    ),
    # rowing club
    (
        ("Nobody may take a boat out without entering the trip in the green logbook.", (
            ("{Where is a trip entered|In which book do I write down my outing|What must be filled in before rowing}?", "the green logbook"),
        )),
        ("Beginners wear a life jacket until the coach tells them otherwise.", (
            ("{What do beginners wear|Which clothing protects newcomers|What must new rowers put on}?", "a life jacket"),
            ("{Until when is it worn|Who decides that the safety gear is no longer needed|Whose word ends this duty}?", "until the coach tells them otherwise"),
        )),
        ("After use the hull is {dried|wiped} with the towels from the wicker basket.", (
            ("{Where are the towels|In what are the cloths kept|From which container do I take something to dry}?", "the wicker basket"),
            ("{What is dried after use|Which part of the boat has to be wiped|What should not stay wet}?", "the hull"),
        )),
        ("Swans nest near the weir from March to May, so keep to the opposite bank.", (
            ("{What nests near the weir|Which birds must not be disturbed|Because of which animals should I stay away}?", "Swans"),
            ("{When do they nest|During which months is one side off limits|In what season is there a brood}?", "from March to May"),
        )),
        ("A broken oar is reported to [B] on the same day.", (
            ("{To whom is a broken oar reported|Who wants to hear about damage|Whom do I tell when something snaps}?", "[B]"),
            ("{When is a broken oar reported|How quickly must I speak about damage|What is the time limit for a confession}?", "on the same day"),
        )),
        ("The {bar|clubroom} upstairs belongs to members and their guests alone.", (
            ("{To whom does the room upstairs belong|Who may have a drink on the upper floor|Which people can sit above the boats}?", "members and their guests"),
        )),
    ),
    # pottery course
    (
        ("Our pottery course for beginners meets on six evenings in the old laundry.", (
            ("{Where does the course meet|In which building do the potters come together|What was the workshop used for in earlier days}?", "the old laundry"),
            ("{How many evenings does it meet|How often will I have to come in all|What is the number of sessions}?", "six evenings"),
        )),
        ("At the first session you shape a bowl without any wheel.", (
            ("{What do you shape at the first session|Which object do newcomers make right away|With what piece does everybody begin}?", "a bowl"),
        )),
        ("Later, [A] {shows|demonstrates} how to centre a lump of clay and pull up its walls.", (
            ("{Who shows how to centre the clay|Which person teaches the work on the turning disc|Whose hands do we watch}?", "[A]"),
        )),
        ("Glazing takes place on the last evening, with colours ground from local minerals.", (
            ("{When does glazing take place|On which date of the course do the pots get their shine|At what stage do we paint the surface}?", "on the last evening"),
            ("{From what are the colours ground|What are the pigments made of|Which raw material gives the tint}?", "local minerals"),
        )),
        ("The kiln fires everything at [N] degrees while you sleep.", (
            ("{At how many degrees does the kiln fire|How hot is the furnace|What heat hardens the cups}?", "[N] degrees"),
            ("{What happens while you sleep|When everybody is in bed, what is at work|What goes on overnight}?", "The kiln fires everything"),
        )),
        ("Bring an apron and short fingernails; tools and clay are provided.", (
            ("{What should I bring|With what equipment must I turn up|What do I have to take from home}?", "an apron and short fingernails"),
            ("{What is provided|Which things need I not buy|What does the teacher supply}?", "tools and clay"),
        )),
    ),
    # first aid course
    (
        ("The fire brigade offers a first aid course on two Saturdays in [MONTH].", (
            ("{Who offers the course|Which organisation trains people to save lives|Whose training is it}?", "The fire brigade"),
            ("{In which month is the course|When does it take place|What part of the year is planned for it}?", "[MONTH]"),
        )),
        ("In the morning you practise pressing on the chest of a rubber doll.", (
            ("{On what do you practise pressing|What takes the place of a patient|Whose heart do beginners try to restart}?", "a rubber doll"),
            ("{When do you practise pressing|Which part of the day is for reviving|At what time is the chest exercise}?", "In the morning"),
        )),
        ("After lunch a nurse {teaches|explains} bandaging, burns and nosebleeds.", (
            ("{Who teaches bandaging|Which professional speaks about burns|Who leads the second half of the day}?", "a nurse"),
            ("{What does the nurse teach|Which injuries are treated in the afternoon|What are the subjects after the meal}?", "bandaging, burns and nosebleeds"),
        )),
        ("Learner drivers need the certificate, which stays valid for [LONG].", (
            ("{Who needs the certificate|For which people is the paper compulsory|Who must show the document}?", "Learner drivers"),
            ("{How long is the certificate valid|When does the paper run out|After what time must I repeat it}?", "[LONG]"),
        )),
        ("Wear trousers, since much of the time you will kneel on the floor.", (
            ("{Why wear trousers|What is the reason for the clothing advice|In which position do people work}?", "you will kneel on the floor"),
            ("{What should I wear|Which garment is sensible|What would be better than a skirt}?", "trousers"),
        )),
        ("Those who faint at the sight of blood may leave the film early.", (
            ("{Who may leave early|Which people need not watch to the end|For whom is there an exception}?", "Those who faint at the sight of blood"),
        )),
    ),
    # cycling tour
    (
        ("The tour starts at the cathedral of [TOWN], where a priest blesses the bicycles.", (
            ("{Where does the tour start|At which church do the riders gather|What is the point of departure}?", "the cathedral of [TOWN]"),
            ("{Who blesses the bicycles|Which clergyman comes to the departure|Who gives his good wishes to the machines}?", "a priest"),
        )),
        ("On Monday we follow the canal and picnic beside the ruins of a convent.", (
            ("{Where do we picnic|Near what remains do we eat our sandwiches|What old walls stand around our lunch}?", "beside the ruins of a convent"),
            ("{What do we follow on Monday|Along which water does the opening stage run|What leads the way at the beginning of the week}?", "the canal"),
        )),
        ("Tuesday is the hardest day, with {a climb|an ascent} of [N] metres to the pass.", (
            ("{Which day is the hardest|On which date will my legs ache most|When do we need the most strength}?", "Tuesday"),
            ("{How many metres is it to the pass|How high do we have to pedal|What difference in height must be conquered}?", "[N] metres"),
        )),
        ("Wednesday is free for bathing in the thermal springs of [TOWNB].", (
            ("{For what is Wednesday free|What can sore muscles look forward to|How do we spend the day of rest}?", "bathing in the thermal springs"),
        )),
        ("A van driven by [B] carries the luggage and a spare wheel.", (
            ("{Who drives the van|Who brings my suitcase along|Whom do I thank for not having to carry bags}?", "[B]"),
            ("{What does the van carry|Which things travel by motor|What need the riders not load on their bikes}?", "the luggage and a spare wheel"),
        )),
        ("We spend the nights in monasteries, except for the last one, in a barn.", (
            ("{Where do we spend most nights|In which buildings are our beds|Who houses us, or what houses us, after each stage}?", "in monasteries"),
            ("{Where do we spend the last night|On what sort of farm floor does the trip end|Which place shelters us before going home}?", "in a barn"),
        )),
    ),
    # conference trip
    (
        ("Your flight to [TOWN] leaves at [TIME] from the northern terminal.", (
            ("{When does the flight leave|At what hour does the plane take off|By when should I be in the air}?", "[TIME]"),
            ("{From which terminal does it leave|To what part of the airport do I go|Where do I board}?", "the northern terminal"),
        )),
        ("An interpreter called [A] will meet you under the big clock.", (
            ("{Who will meet you|What is the name of the person waiting for me|Who translates for me there}?", "[A]"),
            ("{Where will the interpreter meet you|What landmark is our meeting point|Beneath what should I look for somebody}?", "under the big clock"),
        )),
        ("Your talk about bridge insurance {follows|comes after} the mayor's welcome.", (
            ("{What is the talk about|Which topic will I speak on|What do the listeners learn from me}?", "bridge insurance"),
            ("{What does the talk follow|When is it my turn at the microphone|Whose speech comes directly ahead of mine}?", "the mayor's welcome"),
        )),
        ("In the evening our hosts invite you to a dinner on a paddle steamer.", (
            ("{Where is the dinner|On what kind of ship will we eat|Which vessel is the restaurant}?", "on a paddle steamer"),
            ("{Who invites you to dinner|At whose expense do I dine|Who gives the party on the water}?", "our hosts"),
        )),
        ("The next morning is reserved for a tour of the tyre factory.", (
            ("{For what is the next morning reserved|Which plant will be visited|What do they show us on the second day}?", "a tour of the tyre factory"),
        )),
        ("Take a warm coat, for frost is common there even in [MONTH].", (
            ("{What should I take|Which garment belongs in the suitcase|What will I be glad to have on}?", "a warm coat"),
            ("{Why take a coat|What makes thick clothes necessary|What sort of climate is to be feared}?", "frost is common there"),
        )),
    ),
    # bank branch closing
    (
        ("Dear customer, our branch on [STREET] will shut for good on [DATE].", (
            ("{When will the branch shut|On which date does the bank leave|What is its final day}?", "[DATE]"),
            ("{Which branch will shut|Where does the bank give up its office|In what road will there be no counter}?", "our branch on [STREET]"),
        )),
        ("Fewer than a dozen people {a day|daily} still come to the counter.", (
            ("{How many people come to the counter|How busy is the place|Why is it no longer worth it, how few visitors are left}?", "Fewer than a dozen"),
        )),
        ("Your account number and your card remain unchanged.", (
            ("{What remains unchanged|What will be the same for me|Which things need I not renew}?", "Your account number and your card"),
        )),
        ("Safe deposit boxes must be cleared by their owners a week earlier.", (
            ("{What must be cleared|From where do I fetch my jewels|Which lockers have to be empty}?", "Safe deposit boxes"),
            ("{When must boxes be cleared|By what time should valuables be gone|How long before the end are the lockers emptied}?", "a week earlier"),
        )),
        ("Cash can be drawn from the machine in the entrance of the supermarket.", (
            ("{Where can cash be drawn|At what place do I get banknotes in future|Where is there money near the shopping trolleys}?", "in the entrance of the supermarket"),
        )),
        ("Our adviser [B] is happy to visit elderly clients at home.", (
            ("{Who visits clients at home|Which employee makes house calls|Who would come to my living room}?", "[B]"),
            ("{Which clients are visited|For whom is the service at home meant|What group of people need not travel}?", "elderly clients"),
        )),
    ),
    # magazine subscription
    (
        ("From January on, your subscription to the gardening magazine {rises|goes up} to [PRICE] a year.", (
            ("{To what does the subscription rise|How much will I pay for twelve months|What is the new price}?", "[PRICE]"),
            ("{When does the subscription rise|From which month is it dearer|Starting when do readers pay more}?", "From January on"),
        )),
        ("The reason is that paper has become scarce and postage has doubled.", (
            ("{What is the reason|Why do readers pay more|What costs have troubled the publisher}?", "paper has become scarce and postage has doubled"),
        )),
        ("In return we add eight pages about balcony plants to each issue.", (
            ("{How many pages do you add|By how much does the magazine grow|What number of sheets is new}?", "eight pages"),
            ("{What are the added pages about|Which new topic appears|What can people without a plot read}?", "balcony plants"),
        )),
        ("Loyal readers receive a packet of poppy seeds as a thank-you.", (
            ("{What do loyal readers receive|Which present is enclosed|What can I sow for nothing}?", "a packet of poppy seeds"),
            ("{Who receives seeds|Whom does the publisher reward|Which people get a gift}?", "Loyal readers"),
        )),
        ("Anyone who wishes to cancel should do so in writing before the end of [MONTH].", (
            ("{By when can I cancel|What is the last date to step out|Until which month may I say that I want no more issues}?", "before the end of [MONTH]"),
            ("{How should I cancel|In what form do I end it|Is a call enough to quit, or what is needed}?", "in writing"),
        )),
    ),
    # tenants' association minutes
    (
        ("The tenants' association met in the laundry room with fourteen households present.", (
            ("{Where did the association meet|In which room did the neighbours gather|What place served for the assembly}?", "in the laundry room"),
            ("{How many households were present|How well attended was it|What number of families came}?", "fourteen households"),
        )),
        ("[A] complained that the stairwell lamps go out after {a few|ten} seconds.", (
            ("{Who complained about the lamps|Who was angry about the darkness|Which tenant wants longer light}?", "[A]"),
        )),
        ("It was decided to ask the landlord for a motion sensor on every landing.", (
            ("{What was the landlord to be asked for|What device shall be requested|What did the tenants want to have installed}?", "a motion sensor"),
            ("{Who is to be asked for a sensor|To whom does the request go|Who owns the house and gets a letter}?", "the landlord"),
        )),
        ("The quarrel about the sandpit was settled: cats stay out thanks to a wooden lid.", (
            ("{How was the quarrel settled|What keeps cats out|By what means is the children's sand kept clean}?", "a wooden lid"),
            ("{What was the quarrel about|Over which spot in the yard had people argued|Which dispute came to an end}?", "the sandpit"),
        )),
        ("[B] offered to repaint the banisters if somebody pays for the varnish.", (
            ("{Who offered to repaint|Who wants to take up a brush|Which volunteer does something about the railings}?", "[B]"),
            ("{Under which condition would the banisters be repainted|What does the volunteer expect in return|What must the others contribute to the painting}?", "if somebody pays for the varnish"),
        )),
        ("The next assembly will be held after the heating season.", (
            ("{When will the next assembly be held|When do they come together again|How long until they meet once more}?", "after the heating season"),
        )),
    ),
    # parents' council minutes
    (
        ("At the meeting of the parents' council, the headmistress reported a shortage of physics teachers.", (
            ("{What shortage was reported|Which staff are lacking|Who cannot be found for the school}?", "physics teachers"),
            ("{Who reported the shortage|Who told the parents the bad news|Which person spoke about missing staff}?", "the headmistress"),
        )),
        ("Until a replacement is found, [A] from the grammar school {helps out|steps in} twice a week.", (
            ("{Who helps out|Which teacher comes from elsewhere|Who fills the gap for now}?", "[A]"),
            ("{How often does someone help out|On how many days is there a substitute|What is the rhythm of the borrowed lessons}?", "twice a week"),
        )),
        ("Several mothers objected to the weight of the satchels.", (
            ("{Who objected to the weight|Which people worry about children's backs|Who thinks that pupils carry too much}?", "Several mothers"),
            ("{To what did they object|Which burden was criticised|What should be made lighter}?", "the weight of the satchels"),
        )),
        ("Lockers in the corridor would cost [PRICE], which the budget does not allow.", (
            ("{What would lockers cost|How much money would be needed for cupboards|What sum is out of reach}?", "[PRICE]"),
            ("{Why are there no lockers|What prevents the purchase|What is too small for such furniture}?", "the budget does not allow"),
        )),
        ("A father who runs a sawmill promised shelves for the classrooms instead.", (
            ("{Who promised shelves|What is the trade of the generous man|Who supplies something made of boards}?", "A father who runs a sawmill"),
        )),
        ("The vote on a ban of mobile phones ended in a tie.", (
            ("{How did the vote end|What was the result of the ballot|Who won the decision about devices}?", "in a tie"),
            ("{What was the vote about|On which question did they raise their hands|What may or may not be prohibited}?", "a ban of mobile phones"),
        )),
    ),
    # photo editor release notes
    (
        ("Version [VERSION] of the photo editor opens large panoramas twice as fast.", (
            ("{How fast does it open panoramas|What is the gain in speed|How much less do I wait for wide pictures}?", "twice as fast"),
            ("{Which version is it|What is the number of this edition|What should I look for in the about box}?", "[VERSION]"),
        )),
        ("A new brush removes dust spots and scratches from scanned slides.", (
            ("{What does the new brush remove|Which flaws can be wiped away|How does it improve old pictures}?", "dust spots and scratches"),
            ("{What removes dust spots|Which tool repairs scanned slides|What do I pick to clean a picture}?", "A new brush"),
        )),
        ("Pressing [KEY] now hides all panels, as many photographers had requested.", (
            ("{What hides all panels|Which key clears the screen|How do I see nothing but my picture}?", "[KEY]"),
            ("{Who had requested it|Whose wish was granted|Which users wanted an empty screen}?", "many photographers"),
        )),
        ("We corrected the {error|fault} that turned shadows purple on older screens.", (
            ("{What did the corrected error do|What went wrong with dark areas|Which colour mistake is gone}?", "turned shadows purple"),
        )),
        ("Support for tape drives has been dropped, since hardly anyone owns one.", (
            ("{For what has support been dropped|Which hardware no longer works with it|What can I not connect any more}?", "tape drives"),
            ("{Why has support been dropped|What is the reason for leaving something out|How do they defend the removal}?", "hardly anyone owns one"),
        )),
        ("Plug-ins from before [YEAR] must be installed again.", (
            ("{Which plug-ins must be installed again|What has to be set up a second time|Which add-ons are lost by updating}?", "Plug-ins from before [YEAR]"),
        )),
    ),
    # calendar bug report
    (
        ("Since the update, the calendar app shows every birthday one day too early.", (
            ("{What does the app show wrong|What is the symptom of the bug|What is the matter with the dates of my friends}?", "every birthday one day too early"),
            ("{Since when has this happened|After which event did it begin|What was done before the trouble}?", "Since the update"),
        )),
        ("It {happens|occurs} only on tablets whose clock is set to a zone west of [TOWN].", (
            ("{On which devices does it happen|Which hardware is affected|Who can see the error}?", "tablets whose clock is set to a zone west of [TOWN]"),
        )),
        ("To reproduce it, create an entry without a time and restart the program.", (
            ("{How can I reproduce it|What steps make the error appear|What must a tester do to see it}?", "create an entry without a time and restart the program"),
        )),
        ("I expected that the date would stay the same wherever I travel.", (
            ("{What was expected|What should happen in the reporter's opinion|How would a correct program behave}?", "the date would stay the same"),
        )),
        ("Entering the event by hand with noon as its start avoids the problem.", (
            ("{What avoids the problem|Is there a workaround|What can I do until it is repaired}?", "Entering the event by hand with noon as its start"),
        )),
        ("[A] suspects that midnight is converted twice.", (
            ("{Who suspects the cause|Who has an idea about what is behind it|Which person offers a theory}?", "[A]"),
            ("{What does [A] suspect|What might be the cause|What could be going on inside the code}?", "midnight is converted twice"),
        )),
    ),
    # how a spam filter works
    (
        ("A spam filter reads each incoming message before it reaches your inbox.", (
            ("{What does a spam filter read|What is examined by the program|What passes through its hands}?", "each incoming message"),
            ("{When does the filter read a message|At which moment is the check|How early does the program look}?", "before it reaches your inbox"),
        )),
        ("Words such as lottery or miracle {raise|increase} the suspicion.", (
            ("{Which words raise the suspicion|What vocabulary sounds like advertising|Give an example of what makes it distrustful}?", "lottery or miracle"),
        )),
        ("Letters from people in your address book are always let through.", (
            ("{Which letters are always let through|Whose mail is trusted|Who need not fear being stopped}?", "people in your address book"),
        )),
        ("Doubtful cases wait in a separate folder, where they are erased after [LONG].", (
            ("{Where do doubtful cases wait|What place holds the mail nobody is sure about|Where should I look if something is missing}?", "in a separate folder"),
            ("{When are they erased|How long do unclear items survive|After what time is the rubbish thrown away}?", "after [LONG]"),
        )),
        ("Whenever you click the thumb, the program learns from your decision.", (
            ("{From what does the program learn|What teaches the software|Thanks to what does it get better}?", "your decision"),
            ("{When does the program learn|What must I do to train it|Which symbol makes it wiser}?", "Whenever you click the thumb"),
        )),
        ("Swindlers fight back by hiding their text inside pictures.", (
            ("{How do swindlers fight back|What trick do the cheats use|Where do criminals put their sentences}?", "by hiding their text inside pictures"),
            ("{Who fights back|Who are the opponents of the program|What people try to outwit it}?", "Swindlers"),
        )),
    ),
    # vegetable box service
    (
        ("The vegetable box from the {farm|estate} of [A] comes to your door on [DAY].", (
            ("{On which day does the box come|When should I expect fresh carrots|What is the day of the delivery}?", "[DAY]"),
            ("{From whose farm is the box|Who grows the food|Who is the farmer behind it}?", "[A]"),
        )),
        ("Until two days before, you may cross out whatever your children refuse to eat.", (
            ("{What may I cross out|Which items can be removed|What should be left out of the order}?", "whatever your children refuse to eat"),
            ("{Until when may I cross something out|How late can I change my choice|What is the final moment for altering the list}?", "Until two days before"),
        )),
        ("Each delivery contains a recipe written by a retired ship's cook.", (
            ("{Who writes the recipe|Whose ideas help me in the kitchen|What did the author work as in the past}?", "a retired ship's cook"),
            ("{What does each delivery contain|Which sheet of paper lies among the leeks|What tells me how to prepare it all}?", "a recipe"),
        )),
        ("Put the empty crate outside, for the driver takes it back.", (
            ("{Who takes the crate back|Who collects what is left over|By whom is the packaging fetched}?", "the driver"),
            ("{Where do I put the crate|What do I do with the wooden box|Where does the packaging belong after use}?", "outside"),
        )),
        ("In the cold months cabbage, beetroot and stored apples {fill|make up} most of it.", (
            ("{What fills the box in the cold months|What can I eat between December and March|Which produce comes when the fields are frozen}?", "cabbage, beetroot and stored apples"),
        )),
        ("A break is possible at any time and costs nothing.", (
            ("{What does a break cost|How much do I pay when I pause|Is there a fee for going on holiday}?", "nothing"),
            ("{When is a break possible|When can I stop for a while|At which times may I interrupt the service}?", "at any time"),
        )),
    ),
    # car sharing
    (
        ("Members of the car sharing scheme unlock a vehicle with their phone.", (
            ("{With what do members unlock a vehicle|What serves as the key|How do I get into the car}?", "with their phone"),
            ("{Who can unlock a vehicle|Which people may drive|To whom are the doors opened}?", "Members of the car sharing scheme"),
        )),
        ("Walk around it first and photograph every dent.", (
            ("{What should I photograph|Of what should I take pictures|What must be recorded before driving off}?", "every dent"),
        )),
        ("The price is [PRICEB] an hour, to which the mileage {is|gets} added.", (
            ("{What is the price an hour|How much is it for sixty minutes|What does the time behind the wheel cost}?", "[PRICEB]"),
            ("{What is added to the price|On what else does the bill depend|Which other factor counts}?", "mileage"),
        )),
        ("Refuel with the card in the glove compartment when the tank is a quarter full.", (
            ("{Where is the card|In what place is the means of payment for petrol|Where do I find something to pay at the pump}?", "in the glove compartment"),
            ("{When should I refuel|At which level do I have to stop at a petrol station|How empty may it get}?", "when the tank is a quarter full"),
        )),
        ("Leave the car on any street inside the ring road.", (
            ("{Where may I leave the car|In what area can I end my trip|Where is it permitted to park at the end}?", "on any street inside the ring road"),
        )),
        ("Smokers and owners of wet dogs pay for the cleaning.", (
            ("{Who pays for the cleaning|Which customers are charged for dirt|Who has to bear the cost of a smelly seat}?", "Smokers and owners of wet dogs"),
        )),
    ),
    # night nurse wanted
    (
        ("The hospice in [TOWN] seeks an experienced nurse for the night shift.", (
            ("{Whom does the hospice seek|What kind of worker is wanted|Which profession is required}?", "an experienced nurse"),
            ("{For which shift is the nurse|When would I be on duty|At what part of the day is the work}?", "the night shift"),
        )),
        ("You would care for nine patients together with one helper.", (
            ("{For how many patients would I care|How many sick people are in my hands|What is the number of beds to watch}?", "nine patients"),
            ("{With whom would I work|Who supports me|Who else is there while the others sleep}?", "one helper"),
        )),
        ("Calm hands and the gift of listening matter more to us than diplomas.", (
            ("{What matters more than diplomas|Which qualities are decisive|What should applicants have above all}?", "Calm hands and the gift of listening"),
            ("{What matters less to you|Which papers are not so important|What do they not care about very much}?", "diplomas"),
        )),
        ("Seven nights of {work|duty} are followed by seven days off.", (
            ("{What follows seven nights of work|How long can I rest afterwards|How much spare time is there}?", "seven days off"),
        )),
        ("We offer a room in the gatehouse until you have found a flat.", (
            ("{What do you offer|Where can a newcomer live at first|Which accommodation is available}?", "a room in the gatehouse"),
            ("{Until when is the room offered|How long may I stay there|When would I have to move out}?", "until you have found a flat"),
        )),
        ("Send your papers to Sister [B], who will ring you within [LONG].", (
            ("{To whom do I send my papers|Who receives the applications|Which nun is in charge}?", "[B]"),
            ("{How soon will someone ring|How long must I wait for the call|When can I count on an answer}?", "within [LONG]"),
        )),
    ),
    # forester wanted
    (
        ("The district of [TOWN] is hiring a forester to look after its beech woods.", (
            ("{What is the district hiring|Which profession is in demand|What kind of worker do they need}?", "a forester"),
            ("{Which woods are looked after|What sort of trees grow there|Which leafy trees are in need of care}?", "beech woods"),
        )),
        ("Your {chief|main} task is to mark sick trunks and plan the felling.", (
            ("{What is the main task|What would I do most of the time|Which duties fill the day}?", "mark sick trunks and plan the felling"),
        )),
        ("You should be sure-footed, know how to shoot and hold a driving licence.", (
            ("{What should I know how to do|What are the requirements|Which skills and papers are demanded}?", "know how to shoot and hold a driving licence"),
        )),
        ("A house with a tiled stove and stables for two horses goes with the post.", (
            ("{What goes with the post|Where would my family live|What kind of home is part of the offer}?", "A house with a tiled stove"),
            ("{For how many horses are the stables|How many animals can I bring|How large is the room for riding animals}?", "two horses"),
        )),
        ("The salary is [PRICE] a month and rises with every five years of service.", (
            ("{What is the salary|How much would I earn|What does the employer pay}?", "[PRICE]"),
            ("{When does the salary rise|How often is there more money|After which period does the pay grow}?", "every five years of service"),
        )),
        ("The former holder, [A], gave up the job because of a bad hip.", (
            ("{Why did the former holder give up|What ailment ended a career|What is the reason that the place is vacant}?", "because of a bad hip"),
            ("{Who was the former holder|Who did the work until recently|Whose successor is wanted}?", "[A]"),
        )),
    ),
    # holiday cottage
    (
        ("Guests may enter the cottage from [TIMEB], once the cleaner has left.", (
            ("{When may guests enter the cottage|At what hour can we move in|How early on the first day can we come}?", "from [TIMEB]"),
            ("{Who leaves before the guests come|Which person is inside ahead of us|Who has to finish work first}?", "the cleaner"),
        )),
        ("A deposit of [PRICE] is returned if nothing has been broken.", (
            ("{How high is the deposit|What sum do I leave as security|How much will I get back}?", "[PRICE]"),
            ("{Under which condition is the deposit returned|When do I see my money again|What must not have happened}?", "if nothing has been broken"),
        )),
        ("Firewood lies under the porch, and the axe hangs behind the door.", (
            ("{Where does the firewood lie|Where do I find logs for the stove|What is stacked beneath the porch, and where}?", "under the porch"),
            ("{Where does the axe hang|In what place is the tool for splitting|What do I look behind to find a blade}?", "behind the door"),
        )),
        ("The water from the well is fine for washing but must be boiled for tea.", (
            ("{What must happen to the water for tea|How can I make it fit to drink|What do I do before I swallow it}?", "must be boiled"),
            ("{For what is the well water fine|Which use of it is harmless|What can I do with it straight away}?", "washing"),
        )),
        ("Because of the bats in the attic, the {upper|roof} windows stay closed at dusk.", (
            ("{Why do the windows stay closed|Which animals are the reason for a ban|What lives under the roof}?", "the bats in the attic"),
            ("{When do the windows stay closed|At which time of the day may I not let in air|During what hour is opening forbidden}?", "at dusk"),
        )),
        ("Late cancellation costs half the rent, unless the road is snowed in.", (
            ("{What does late cancellation cost|How much do I lose if I withdraw shortly before|What share is kept}?", "half the rent"),
            ("{When does cancellation cost nothing|In which case do I not have to pay|What weather is a good excuse}?", "unless the road is snowed in"),
        )),
    ),
    # party tent
    (
        ("We rent out a white party tent that shelters up to [M] guests.", (
            ("{How many guests does it shelter|For what number of people is there room|How big may the crowd be}?", "up to [M] guests"),
            ("{What colour is the tent|In which shade does the canvas come|How does it look from afar}?", "white"),
        )),
        ("Two of our men put it up, which takes them {about|roughly} [SHORT].", (
            ("{How long does it take to put it up|How much time do your workers need|When will it be standing after their arrival}?", "[SHORT]"),
            ("{How many men put it up|Who erects it|What is the size of the crew}?", "Two of our men"),
        )),
        ("The lawn should be mown, level and free of molehills.", (
            ("{How should the lawn be|What state of the ground is expected|What must I prepare outside}?", "mown, level and free of molehills"),
        )),
        ("Candles are not allowed inside; lanterns with bulbs may be borrowed.", (
            ("{What is not allowed inside|Which lights are too dangerous|What would break the rules}?", "Candles"),
            ("{What may be borrowed|What do you lend for the evening|How can I make it bright}?", "lanterns with bulbs"),
        )),
        ("If a storm is announced, we take everything down and refund [PERCENT].", (
            ("{How much do you refund|What part of the money comes back|Which share do I get in bad weather}?", "[PERCENT]"),
            ("{When do you take everything down|What would end the party early|Which forecast makes the crew return}?", "If a storm is announced"),
        )),
        ("Stains of red wine are charged to the person who signed the contract.", (
            ("{Who is charged for stains|Who is liable for dirt|Who has to answer for spots on the cloth}?", "the person who signed the contract"),
            ("{Stains of what are charged|Which drink leaves costly marks|What should not be spilled}?", "red wine"),
        )),
    ),
    # school canteen newsletter
    (
        ("Our school canteen has a new cook, [A], who used to work on a cruise ship.", (
            ("{Who is the new cook|Who is at the stove from now on|What is the name of the person preparing our meals}?", "[A]"),
            ("{Where did the cook use to work|What was the former workplace|On which vessel were meals made before}?", "on a cruise ship"),
        )),
        ("From next week, pupils choose between a meat dish, a vegetarian dish and a salad plate.", (
            ("{Between what do pupils choose|Which options are there|What is on offer at noon}?", "a meat dish, a vegetarian dish and a salad plate"),
            ("{When does the choice begin|How soon will there be several meals|From what time do they pick for themselves}?", "From next week"),
        )),
        ("Lunch costs [PRICEB], and the second child of a family eats for half.", (
            ("{What does lunch cost|How much is a meal|What do parents pay for one plate}?", "[PRICEB]"),
            ("{Who eats for half|For whom is there a discount|Which youngster pays less}?", "the second child of a family"),
        )),
        ("Anyone with a nut allergy {gets|receives} a yellow tray.", (
            ("{Who gets a yellow tray|What does the coloured tray stand for|For which pupils is there a special sign}?", "Anyone with a nut allergy"),
            ("{What does someone with an allergy get|How does the staff recognise endangered children|What object shows that a child cannot eat everything}?", "a yellow tray"),
        )),
        ("The sixth form composts the peelings and sells the soil at the bazaar.", (
            ("{Who composts the peelings|Which class deals with kitchen waste|Who turns scraps into something useful}?", "The sixth form"),
            ("{Where is the soil sold|At which event can I buy earth|What is the place of the sale}?", "at the bazaar"),
        )),
        ("Chewing gum and fizzy drinks stay banned from the tables.", (
            ("{What stays banned|Which sweets and beverages are prohibited|What may no pupil consume there}?", "Chewing gum and fizzy drinks"),
        )),
    ),
    # exchange pupils newsletter
    (
        ("Twenty pupils from [COUNTRY] will be our guests in the week before Easter.", (
            ("{From which country are the pupils|What is the home of our visitors|Where do the guests live}?", "[COUNTRY]"),
            ("{When will they be our guests|At what time of the year is the exchange|Which week is planned for the stay}?", "in the week before Easter"),
        )),
        ("They {arrive|come} by coach at [TIMEB] and will be tired and hungry.", (
            ("{When do they arrive|At what hour should host families be waiting|At which time do we meet them}?", "[TIMEB]"),
            ("{How will they feel|In what condition will they get out|What shape will the travellers be in}?", "tired and hungry"),
        )),
        ("We still lack beds for two girls, one of whom is afraid of dogs.", (
            ("{What do we still lack|What is missing for the visit|Which problem is unsolved}?", "beds for two girls"),
            ("{Of what is one girl afraid|Which pet should a host not have|What frightens one of the children}?", "dogs"),
        )),
        ("On Wednesday everybody visits the salt mine with [B] from the geography department.", (
            ("{What does everybody visit on Wednesday|Which excursion is on the plan|Where do the groups go underground}?", "the salt mine"),
            ("{With whom do they visit the mine|Who guides the trip|Which teacher goes along}?", "[B]"),
        )),
        ("At the farewell party both groups sing and a pancake race is held.", (
            ("{What is held at the farewell party|Which funny contest is there at the end|What competition awaits the guests}?", "a pancake race"),
        )),
        ("Photographs may be put on the website only with the parents' consent.", (
            ("{With what consent may photographs be shown|Who has to agree to pictures on the internet|Whose permission is necessary}?", "the parents' consent"),
        )),
    ),
    # eye doctor
    (
        ("Your appointment with the eye doctor is on [DATE] at [TIME].", (
            ("{When is the appointment|On which day is my turn|At what hour are my eyes tested}?", "[DATE] at [TIME]"),
        )),
        ("Leave contact lenses out from the evening before, as they press the cornea flat.", (
            ("{Why leave contact lenses out|What do lenses do to the eye|What is the reason for wearing glasses}?", "they press the cornea flat"),
            ("{From when do I leave lenses out|How early must I stop wearing them|At what moment should I take them off}?", "from the evening before"),
        )),
        ("Drops will widen your pupils, so you cannot drive for [SHORTB].", (
            ("{How long can I not drive|When may I sit at the wheel again|For what time do I need somebody else to take me home}?", "[SHORTB]"),
            ("{What will widen the pupils|Which medicine has this effect|What is put into the eye}?", "Drops"),
        )),
        ("[A] at the desk needs your insurance card and the strength of your old glasses.", (
            ("{Who needs the insurance card|To whom do I show my papers|Who receives patients}?", "[A]"),
            ("{What is needed at the desk|What information must I have ready|Which documents should I not forget}?", "your insurance card and the strength of your old glasses"),
        )),
        ("The measurement of pressure is painless and feels like a puff of wind.", (
            ("{How does the measurement feel|Will it hurt|What does a patient notice during the test}?", "painless"),
        )),
        ("If you must cancel, {ring|call} us two days ahead at [PHONE].", (
            ("{How early must I cancel|How long beforehand should I tell you that I cannot come|What notice do you expect}?", "two days ahead"),
            ("{At which number do I ring|How can I reach the practice|What do I dial}?", "[PHONE]"),
        )),
    ),
    # vet visit
    (
        ("The vet writes that your dog [PETNAME] is due for a rabies vaccination in [MONTH].", (
            ("{In which month is the vaccination due|When does [PETNAME] need the injection|What time of the year is right for the visit}?", "[MONTH]"),
            ("{Against what is the vaccination|From which disease does it protect|Which illness is to be prevented}?", "rabies"),
        )),
        ("At the last visit the scales {showed|read} [WEIGHT], which is too much for a spaniel.", (
            ("{What did the scales show|How heavy was the animal|How much did it weigh}?", "[WEIGHT]"),
            ("{For which breed is it too much|What race is the patient|What sort of dog is it}?", "a spaniel"),
        )),
        ("Replace biscuits with raw carrots and walk at least an hour every day.", (
            ("{What should biscuits be replaced with|Which treat is healthier|What may I give as a reward}?", "raw carrots"),
            ("{How long should we walk|How much exercise is advised|What is the daily minimum outdoors}?", "at least an hour"),
        )),
        ("The tartar on the back teeth can be removed under a light anaesthetic.", (
            ("{What can be removed|Which deposit is in the mouth|What should be scraped away}?", "The tartar"),
            ("{How can it be removed|Will the animal be asleep during the treatment|Under what circumstances are the teeth cleaned}?", "under a light anaesthetic"),
        )),
        ("Bring the blue passport, without which no stamp can be given.", (
            ("{What should I bring|Which booklet is needed|What paper must not be left at home}?", "the blue passport"),
            ("{What can not be given without it|What would be missing without the booklet|Which mark goes on the page}?", "stamp"),
        )),
        ("Nervous animals wait in the courtyard, away from the cats.", (
            ("{Where do nervous animals wait|What place is there for frightened patients|Where can we stay if others make mine anxious}?", "in the courtyard"),
        )),
    ),
    # sofa delivery
    (
        ("Your sofa left our warehouse in [TOWN] this morning on a green lorry.", (
            ("{When did the sofa leave the warehouse|At what time of the day was it sent off|When was it loaded}?", "this morning"),
            ("{From which town does the sofa come|Where had it been stored|What place was the beginning of its journey}?", "[TOWN]"),
        )),
        ("The driver will ring {about|roughly} [M] minutes before he reaches you.", (
            ("{How many minutes before will the driver ring|How much warning do I get|How long in advance will I hear from him}?", "[M] minutes"),
            ("{Who will ring|From whom do I get a call|Who lets me know}?", "The driver"),
        )),
        ("He brings it as far as the kerb; carrying it upstairs costs [PRICEB].", (
            ("{How far does he bring it|At what place is the free service over|Where will it be set down}?", "as far as the kerb"),
            ("{What does carrying it upstairs cost|How much do I pay for help with the steps|What is the charge for the stairs}?", "[PRICEB]"),
        )),
        ("Check the cover for tears before signing the slip.", (
            ("{For what should I check the cover|Which faults might there be|What should I look for}?", "tears"),
            ("{When should I check the cover|At which moment do I inspect it|What do I do only after the inspection}?", "before signing the slip"),
        )),
        ("The wooden feet are packed in a pouch beneath the cushions.", (
            ("{Where are the feet packed|In what hiding place are the legs|Where do I find the parts it stands on}?", "in a pouch beneath the cushions"),
            ("{Of what are the feet|From which material are the legs|What is it standing on}?", "wooden feet"),
        )),
        ("The old couch will be taken away only if you ordered its disposal.", (
            ("{What will be taken away|Which furniture can be removed|What do I get rid of}?", "The old couch"),
            ("{Under which condition will it be taken away|When do you remove what I no longer want|What must I have paid for in advance to have it removed}?", "if you ordered its disposal"),
        )),
    ),
    # heat warning
    (
        ("The weather service warns of extreme heat between [DAY] and the end of the week.", (
            ("{Of what does the service warn|Which danger is announced|What is threatening the people}?", "extreme heat"),
            ("{Until when does the warning last|When will the danger be over|How long should we be careful}?", "the end of the week"),
        )),
        ("In the valleys, temperatures may not fall below [TEMP] even at night.", (
            ("{How warm is it at night|What is the lowest temperature|How cool does it get after sunset}?", "[TEMP]"),
            ("{Where do nights stay hot|In which places will sleepers suffer|What area gets no relief}?", "In the valleys"),
        )),
        ("Elderly people should drink before they feel thirsty.", (
            ("{Who should drink early|Which age group is at risk|For whom is the advice about liquids}?", "Elderly people"),
            ("{When should they drink|At which moment is a glass of water best|What should not be waited for}?", "before they feel thirsty"),
        )),
        ("Cyclists and joggers are advised to go out before sunrise.", (
            ("{When should cyclists go out|At what time is sport harmless|Which hour suits exercise}?", "before sunrise"),
            ("{Who should go out before sunrise|Which athletes get advice|Who ought to get up early}?", "Cyclists and joggers"),
        )),
        ("The crypt of the church and two cinemas {serve|have opened} as cool shelters.", (
            ("{What serves as cool shelters|Where can I escape from the sun|Which places offer relief}?", "The crypt of the church and two cinemas"),
        )),
        ("Barbecues are prohibited near the woods because the heather is as dry as straw.", (
            ("{Why are barbecues prohibited|What makes grilling dangerous|Which plants could easily catch fire}?", "the heather is as dry as straw"),
            ("{What is prohibited near the woods|Which pleasure must people give up|What is forbidden for the time being}?", "Barbecues"),
        )),
    ),
    # flood warning
    (
        ("After three days of rain the [RIVER] is expected to leave its banks tonight.", (
            ("{When will the [RIVER] leave its banks|At what time is the flood expected|How soon does the water come}?", "tonight"),
            ("{After what is the flood expected|What has made the river swell|What is the cause of the high water}?", "three days of rain"),
        )),
        ("The lower town must be left by [TIMEB], according to the fire chief.", (
            ("{By when must the lower town be left|How long may I remain at home|What is the latest hour to flee}?", "[TIMEB]"),
            ("{Who says that it must be left|Whose order is it|Who tells the people to go}?", "the fire chief"),
        )),
        ("Sandbags are being filled by recruits behind the brewery.", (
            ("{Who fills the sandbags|Which young soldiers are helping|Who is at work with shovels}?", "recruits"),
            ("{Where are sandbags filled|At what place can I get protection for my door|Where are the shovels in action}?", "behind the brewery"),
        )),
        ("Switch off the electricity in the cellar and carry paint and oil upstairs.", (
            ("{What should I switch off|What could give a shock down below|Which supply must be cut}?", "the electricity in the cellar"),
            ("{What should I carry upstairs|Which liquids must not float around|What belongs on a higher floor}?", "paint and oil"),
        )),
        ("Families find camp beds and hot soup in the {riding hall|dance hall}.", (
            ("{What do families find in the hall|What is there to eat and to lie on|Which comforts await those without a home}?", "camp beds and hot soup"),
        )),
        ("Cattle will be driven to the pastures above the quarry.", (
            ("{Where will cattle be driven|To what place are the cows brought|Where are the farm animals safe}?", "the pastures above the quarry"),
        )),
    ),
    # kettle descaling
    (
        ("White crusts in a kettle are lime, which hard water leaves behind.", (
            ("{What are the white crusts|Which substance sticks to the walls|What is the pale layer made of}?", "lime"),
            ("{What leaves lime behind|Where do the deposits come from|What is to blame for the crust}?", "hard water"),
        )),
        ("Fill the kettle halfway with water and stir in the juice of two lemons.", (
            ("{How far do I fill the kettle|How much water is poured in|Up to which level should it be filled}?", "halfway"),
            ("{What do I stir in|Which fruit helps|What acid is added}?", "the juice of two lemons"),
        )),
        ("Bring it to the boil, unplug it and wait {for|about} [SHORT].", (
            ("{How long do I wait|How much time does the acid need|When is it ready to be emptied}?", "[SHORT]"),
        )),
        ("Stubborn spots on the spout come off with an old toothbrush.", (
            ("{What comes off with a toothbrush|Which marks need scrubbing|What must be brushed away}?", "Stubborn spots on the spout"),
            ("{With what do stubborn spots come off|Which bathroom item is useful|What can I scrub with}?", "an old toothbrush"),
        )),
        ("Never use steel wool, for it scratches the coating and invites rust.", (
            ("{What should I never use|Which cleaning aid does damage|What must be kept away from it}?", "steel wool"),
            ("{Why never use steel wool|What harm would rough fibres do|What happens if I scour it}?", "it scratches the coating and invites rust"),
        )),
        ("Pour the first fresh filling over the weeds, not into a cup.", (
            ("{Where do I pour the first filling|What is the fresh water good for|On what does the sour rest land}?", "over the weeds"),
        )),
    ),
    # smoke alarm
    (
        ("Screw the smoke alarm to the ceiling, at least three metres from the stove.", (
            ("{How far from the stove is it|What distance to the cooker should I keep|How close to the hob may it be}?", "three metres"),
            ("{Where do I screw it|To what part of the room is it fixed|Which surface is the right place}?", "the ceiling"),
        )),
        ("A single chirp every minute tells you that the battery is low.", (
            ("{What does a single chirp mean|Why does it peep now and then|What does the short sound tell me}?", "the battery is low"),
            ("{How often does it chirp|At what interval do I hear the little sound|How much time lies between two signals}?", "every minute"),
        )),
        ("Three long tones mean fire: leave the house and do not stop for valuables.", (
            ("{What do three long tones mean|Which danger is behind the loud signal|What must be burning when it howls}?", "fire"),
            ("{What should I do when I hear them|How should I react to the siren|What is the right behaviour in an emergency}?", "leave the house"),
        )),
        ("Dust and spiders inside the chamber cause most of the false alarms.", (
            ("{What causes false alarms|Why does it howl without smoke|Which small things fool it}?", "Dust and spiders"),
        )),
        ("[A], the caretaker, {tests|checks} all of them on the first Monday in [MONTH].", (
            ("{Who tests them|Which man or woman presses the button each year|Who is responsible for the check}?", "[A]"),
            ("{When are they tested|On which day is the trial|At what time of the year should I not be alarmed by the noise}?", "on the first Monday in [MONTH]"),
        )),
        ("After ten years the sensor grows dull and the whole device must be replaced.", (
            ("{After how many years must it be replaced|When do I have to buy a new one|How long does it live}?", "ten years"),
            ("{Why must it be replaced|What gets worse with age|Which part wears out}?", "the sensor grows dull"),
        )),
    ),
    # blood donation
    (
        ("Blood donors are welcome on [DAY] in the gymnasium of the trade school.", (
            ("{Who is welcome|Which people are invited|Whom do they hope to see}?", "Blood donors"),
            ("{Where are donors welcome|In which hall is blood taken|What building do I go to}?", "in the gymnasium of the trade school"),
        )),
        ("Anyone between eighteen and seventy {who feels|and feeling} well may give half a litre.", (
            ("{How much may one give|What quantity is taken|How large is one portion}?", "half a litre"),
            ("{How old must one be|Which ages are allowed|Am I too young or too old}?", "between eighteen and seventy"),
        )),
        ("Travellers who have returned from malaria regions must wait six months.", (
            ("{Who must wait six months|Which people are sent away for half a year|Whose blood might be infected}?", "Travellers who have returned from malaria regions"),
            ("{How long must travellers wait|When can someone back from the tropics give again|What is the waiting time after a journey}?", "six months"),
        )),
        ("Eat something salty beforehand and avoid fatty sausages.", (
            ("{What should I eat beforehand|Which food is good preparation|What strengthens me for it}?", "something salty"),
            ("{What should I avoid|Which meat is not advised|What had better stay off my plate}?", "fatty sausages"),
        )),
        ("Afterwards, volunteers led by [A] serve sandwiches and cocoa.", (
            ("{Who leads the volunteers|Whose team makes the snacks|Who is the head of the helpers}?", "[A]"),
            ("{What do they serve|How are visitors rewarded|What refreshment awaits me}?", "sandwiches and cocoa"),
        )),
        ("The rare group AB negative is urgently needed at the children's clinic.", (
            ("{Which group is urgently needed|What type is there too little of|Which donors are most in demand}?", "AB negative"),
            ("{Where is it needed|Which hospital is short of it|For what institution is it meant}?", "the children's clinic"),
        )),
    ),
    # garage letter
    (
        ("Dear [SURNAME], our mechanics have examined your car and found a cracked exhaust.", (
            ("{What did the mechanics find|Which defect came to light|What is broken on the vehicle}?", "a cracked exhaust"),
            ("{Who examined the car|Which experts looked at it|Who checked what was the matter}?", "our mechanics"),
        )),
        ("The rattle you noticed, however, came from a loose screw in the bumper.", (
            ("{What did the rattle come from|What was the source of the noise|What had been making that sound}?", "a loose screw"),
            ("{Where was the loose screw|In which part of the car was something shaking|From what place did the noise come}?", "in the bumper"),
        )),
        ("A genuine spare part {costs|is} [PRICE], a used one [PRICEB].", (
            ("{What does a genuine part cost|How expensive is the original|What would I pay for something new}?", "[PRICE]"),
            ("{What does a used part cost|How much is the cheaper solution|What if I take a second-hand piece}?", "[PRICEB]"),
        )),
        ("We changed the brake fluid without charge, since it is covered by your contract.", (
            ("{What did you change without charge|Which work was free|What has been renewed for nothing}?", "the brake fluid"),
            ("{Why was there no charge|What is the reason that I need not pay for one thing|What paper entitles me to it}?", "it is covered by your contract"),
        )),
        ("The tyres will last until autumn, but then the grooves will be too shallow.", (
            ("{How long will the tyres last|When do I need new rubber|Until which season are the wheels safe}?", "until autumn"),
            ("{What will be too shallow|What is the trouble with the profile|Which part is almost worn away}?", "the grooves"),
        )),
        ("[A] can lend you a small van while the repair is going on.", (
            ("{Who can lend a van|Whom do I ask if I need wheels meanwhile|Who helps me stay mobile}?", "[A]"),
            ("{What can be lent during the repair|What could I drive in the meantime|Which replacement is available}?", "a small van"),
        )),
    ),
    # polling station
    (
        ("The polling station for the western district is in the former customs house.", (
            ("{Where is the polling station|In which building do I vote|To what place do I carry my ballot}?", "in the former customs house"),
            ("{For which district is it|Which voters go there|What part of the town is meant}?", "the western district"),
        )),
        ("Votes can be cast from [TIME], and the last voter is admitted at [TIMEB].", (
            ("{From when can votes be cast|How early does the election begin|When are the first ballots handed out}?", "[TIME]"),
            ("{When is the last voter admitted|How late may I appear|At what hour do they turn people away}?", "[TIMEB]"),
        )),
        ("Present your identity card; the letter you received by post is not enough.", (
            ("{What must I present|Which document proves who I am|What paper do they want to see}?", "your identity card"),
            ("{What is not enough|Which paper does not suffice|With what alone would I be sent home}?", "the letter you received by post"),
        )),
        ("Blind citizens may bring a companion or use a stencil with raised dots.", (
            ("{Who may bring a companion|Which people get help in the booth|For whom is the stencil}?", "Blind citizens"),
            ("{What may blind people use|Which aid can be felt with the fingers|What helps those who cannot see}?", "a stencil with raised dots"),
        )),
        ("Use the pencil in the booth, because ink {smudges|smears} when the paper is folded.", (
            ("{Why use the pencil|What is wrong with a fountain pen|What would happen to wet writing}?", "ink"),
            ("{With what should I mark the paper|What lies ready to write with|Which writing tool is recommended}?", "the pencil in the booth"),
        )),
        ("[A] supervises the counting, which anybody may watch from the gallery.", (
            ("{Who supervises the counting|Who makes sure that the result is right|Who is in charge when the boxes are emptied}?", "[A]"),
            ("{From where may anybody watch|Where do observers stand|What place is open to curious people}?", "from the gallery"),
        )),
    ),
    # hairdresser
    (
        ("At the salon of [A], a haircut for men costs [PRICEB] and takes twenty minutes.", (
            ("{What does a haircut for men cost|How much does a gentleman pay|What is the price of a trim for my husband}?", "[PRICEB]"),
            ("{Whose salon is it|Who owns the business|Who is the hairdresser}?", "[A]"),
        )),
        ("Long hair is {dyed|coloured} for [PRICE], with henna or walnut extract.", (
            ("{For how much is long hair dyed|What would a change from blonde to brown cost|What do I pay for new colour}?", "[PRICE]"),
            ("{With what is hair dyed|Which plants provide the tint|What natural dyes are used}?", "with henna or walnut extract"),
        )),
        ("Children sit in a wooden racing car and are given a plaster dinosaur.", (
            ("{In what do children sit|What takes the place of the chair for little customers|How is a toddler kept happy}?", "a wooden racing car"),
            ("{What are children given|Which toy is the reward|What do small visitors carry home}?", "a plaster dinosaur"),
        )),
        ("Brides should book a trial hairdo [LONG] before the wedding.", (
            ("{Who should book a trial|Which customers need a rehearsal|For whom is a test advised}?", "Brides"),
            ("{How long before the wedding is the trial|How early should the test be|What time lies between rehearsal and ceremony}?", "[LONG]"),
        )),
        ("On rainy Tuesdays pensioners get a free scalp massage.", (
            ("{What do pensioners get|Which treat is given for nothing|What pleasant extra do old people enjoy}?", "a free scalp massage"),
            ("{When do pensioners get something free|On which days is it worth coming for the elderly|What must the weather be like for the gift}?", "On rainy Tuesdays"),
        )),
        ("The cut hair is collected in sacks and used to soak up spilled oil.", (
            ("{For what is the cut hair used|What good do the shorn locks do|What happens to what falls on the floor}?", "to soak up spilled oil"),
            ("{In what is the cut hair collected|Where do the locks go|What holds the sweepings}?", "in sacks"),
        )),
    ),
)
