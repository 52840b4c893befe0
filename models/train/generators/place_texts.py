"""Texts about places, works, trades, customs and events, as an encyclopedia or a guidebook tells them, with the questions that one sentence of each answers.

The sentences of a text compete: several years, people, reasons and uses. Some questions use the words of their sentence, most ask by meaning.
"""

PLACE_TEXTS = (
    # salt town
    (
        ("[TOWN] owes its wealth to the salt springs that were found there in [YEAR].", (
            ("{To what does [TOWN] owe its wealth|What made [TOWN] rich|Where did the money of [TOWN] originally come from|Which gift of nature brought the town its fortune}?", "the salt springs"),
            ("{When were the salt springs found|In which year was the brine discovered|How far back does the discovery at [TOWN] date}?", "[YEAR]"),
        )),
        ("For generations the brine was boiled {in wide iron pans|in broad iron pans} over beech fires.", (
            ("{In what was the brine boiled|Which vessels did the workers heat|What kind of containers stood over the flames}?", "iron pans"),
            ("{Which trees had to be cut for fuel|What sort of firewood heated the works|Over which fires was the brine boiled}?", "beech"),
        )),
        ("When the surrounding forest had been felled, the council switched to peat.", (
            ("{To what did the council switch|What was burned once the trees were gone|Which fuel took the place of wood}?", "peat"),
            ("{Why was another fuel needed|What forced the council to change|When did the council switch to peat}?", "When the surrounding forest had been felled"),
        )),
        ("Traders from [TOWNB] carried the sacks across the mountains on mules.", (
            ("{Who carried the sacks across the mountains|Which people brought the product over the peaks|Who took care of transport}?", "Traders from [TOWNB]"),
            ("{How were the sacks transported|What animals bore the load|On what did the goods travel over the passes}?", "on mules"),
        )),
        ("Production ended after [NW] men were killed by a bursting boiler.", (
            ("{Why did production end|What accident brought the work to a stop|For what reason is nothing made there any longer}?", "a bursting boiler"),
            ("{How many men were killed|How many people lost their lives|What was the number of victims}?", "[NW] men"),
        )),
        ("Today asthma patients come {there|to the place} to breathe the moist air.", (
            ("{Who comes to breathe the moist air today|Which visitors does the place attract now|What sort of sick people travel there}?", "asthma patients"),
            ("{What do the patients do there|For what purpose do the ill visit nowadays|What is the place good for at present}?", "to breathe the moist air"),
        )),
    ),
    # harbour with a breakwater
    (
        ("The harbour of [TOWN] was dug by hand between two rocky headlands.", (
            ("{How was the harbour of [TOWN] dug|In what manner was the basin made|Did machines or people make the harbour}?", "by hand"),
            ("{Where does the harbour lie|Between what was it dug|What stands on either side of the port}?", "between two rocky headlands"),
        )),
        ("Its granite breakwater, [LENGTH] {long|in length}, was added after a gale had sunk the herring fleet.", (
            ("{How long is the breakwater|What is the length of the wall against the waves|How far does the sea wall reach}?", "[LENGTH]"),
            ("{Why was the breakwater added|What disaster led to the building of the sea wall|What had happened to the herring fleet}?", "a gale had sunk the herring fleet"),
        )),
        ("The engineer [A] had the blocks shipped from a quarry in [COUNTRY].", (
            ("{Who had the blocks shipped|Which person was in charge of the technical work|What was the name of the engineer}?", "[A]"),
            ("{Where did the blocks come from|What is the origin of the granite|From which land was the rock brought}?", "a quarry in [COUNTRY]"),
        )),
        ("In the age of steam, coal was loaded here for the whalers of the south.", (
            ("{What was loaded here in the age of steam|Which cargo left the port at that time|What fuel did ships take on board there}?", "coal"),
            ("{For whom was the cargo meant|Who received the coal|Which crews depended on the port}?", "the whalers of the south"),
        )),
        ("Since the canning plant closed, most berths have been rented to yacht owners.", (
            ("{Who rents most of the berths|To whom do the majority of the boats belong now|Which people moor there at present}?", "yacht owners"),
            ("{Since when have the berths been let to private people|What business shut down at the port|What happened before pleasure boats moved in}?", "Since the canning plant closed"),
        )),
        ("Seals can be watched from the pier at low tide.", (
            ("{When can seals be watched|At what moment is there a chance to see wildlife|What is the best time for animal lovers}?", "at low tide"),
            ("{Which animals can be seen from the pier|What creatures live near the port|What might nature lovers photograph there}?", "Seals"),
        )),
    ),
    # chain bridge
    (
        ("Until [YEAR] the people of [TOWN] had to cross the [RIVER] by raft.", (
            ("{How did the people of [TOWN] cross the [RIVER]|By what means did one get to the other bank in the past|What did travellers use before there was a bridge}?", "by raft"),
            ("{Until when did people have to use a raft|In which year did the crossing on floating logs come to an end|When did getting over the water become easier}?", "[YEAR]"),
        )),
        ("The chain bridge that stands there {now|today} was paid for by a wealthy brewer.", (
            ("{Who paid for the chain bridge|Whose money made it possible|What was the trade of the donor}?", "a wealthy brewer"),
            ("{Which type of crossing stands there|What kind of construction spans the river|What did the rich man finance}?", "chain bridge"),
        )),
        ("Its designer, [A], had never built anything larger than a barn.", (
            ("{Who designed the bridge|Which person drew up the plans|By whom was it planned}?", "[A]"),
            ("{What was the largest thing the designer had built before|What experience did the planner have|What kind of work had the architect done earlier}?", "a barn"),
        )),
        ("Forty oxen dragged the iron links up from the foundry.", (
            ("{What dragged the iron links|How did the heavy parts get to the site|Which animals helped with the building}?", "oxen"),
            ("{From where were the links dragged|At what place had the metal parts been cast|Where did the iron come from}?", "the foundry"),
        )),
        ("Marching in step is forbidden because the deck once began to swing.", (
            ("{What is forbidden on the bridge|Which behaviour is not allowed there|What must soldiers avoid when they cross}?", "Marching in step"),
            ("{Why is marching in step forbidden|What frightening thing happened to the deck|What is the reason for the rule}?", "the deck once began to swing"),
        )),
        ("Every [INTERVAL], divers examine the piers for cracks.", (
            ("{How often are the piers examined|At what intervals does the inspection take place|How much time lies between two checks}?", "[INTERVAL]"),
            ("{Who examines the piers|Which specialists look after its safety|Who goes under water to check it}?", "divers"),
        )),
    ),
    # narrow-gauge railway
    (
        ("The little forest railway near [TOWN] was laid to bring logs down to the sawmill.", (
            ("{Why was the forest railway laid|What was the original purpose of the line|What did the little train first have to carry}?", "to bring logs down to the sawmill"),
            ("{Near which town does the little railway run|Where can one find the line|In what neighbourhood was the track built}?", "near [TOWN]"),
        )),
        ("Prisoners of war built the [DIST] of track in a single winter.", (
            ("{Who built the track|Which people did the hard work on the line|Whose labour made the railway}?", "Prisoners of war"),
            ("{How long did the construction take|In what time was the track built|How quickly was the line finished}?", "a single winter"),
        )),
        ("The rails are only {seventy-six|sixty} centimetres apart, so that the trains can take sharp bends.", (
            ("{Why are the rails so close together|What advantage does the narrow gauge have|For what reason was such a small width chosen}?", "sharp bends"),
            ("{How far apart are the rails|What is the gauge of the line|What distance separates one rail from the other}?", "centimetres"),
        )),
        ("At first mules pulled the empty wagons uphill, while gravity did the rest.", (
            ("{What pulled the empty wagons at first|How did the carriages get back up the slope|Which animals were used in the early days}?", "mules"),
            ("{How did the full wagons come down|What force moved the loaded cars|What did the rest of the work}?", "gravity"),
        )),
        ("A locomotive called [NAME] arrived from [COUNTRY] and stayed in service for [NW] decades.", (
            ("{What was the locomotive called|Which name did the engine bear|How did people refer to the machine}?", "[NAME]"),
            ("{How long did the locomotive stay in service|For what period did the engine work|After how much time was the machine retired}?", "[NW] decades"),
        )),
        ("On Sundays volunteers now take hikers to the waterfall.", (
            ("{Who runs the trains now|Which people keep the line alive today|Who does the driving without being paid}?", "volunteers"),
            ("{Where do the trains go on Sundays|What destination do the hikers reach|Which sight lies at the end of the ride}?", "the waterfall"),
        )),
    ),
    # castle
    (
        ("High above the [RIVER] rises a castle that Duke [NAME] ordered to be built of red sandstone.", (
            ("{Who ordered the castle to be built|Which nobleman wanted the fortress|At whose command did the building start}?", "Duke [NAME]"),
            ("{What is the castle built of|Which rock did the masons use|What material are the walls made from}?", "red sandstone"),
        )),
        ("He needed a stronghold from which tolls could be collected from passing barges.", (
            ("{Why was a stronghold needed|What was the purpose of the fortress|From whom were the tolls collected}?", "tolls could be collected"),
            ("{Who had to pay the tolls|Which traffic was taxed|What vessels were stopped below the walls}?", "passing barges"),
        )),
        ("The well, cut [LENGTH] {deep into|down into} the rock, took miners from [COUNTRY] eleven years.", (
            ("{How deep is the well|How far down does the shaft go|What depth was reached before water came}?", "[LENGTH]"),
            ("{How long did the well take|For what time did the miners labour|How many years passed before there was water}?", "eleven years"),
        )),
        ("Only once was the place taken, when a kitchen maid opened the back gate.", (
            ("{Who opened the back gate|Which person let the enemy in|Through whose action did the fortress fall}?", "a kitchen maid"),
            ("{How often was the place taken|How many times did attackers succeed|Was the fortress ever conquered}?", "Only once"),
        )),
        ("Lightning destroyed the great hall in [YEAR], and it was never given a new roof.", (
            ("{What destroyed the great hall|How was the largest room lost|Which force of nature ruined part of the building}?", "Lightning"),
            ("{When was the great hall destroyed|In which year did part of the building become a ruin|What is the date of the damage}?", "[YEAR]"),
        )),
        ("The former stables house a youth hostel with [M] beds.", (
            ("{What do the stables house|What has become of the place for the horses|Where can young travellers sleep}?", "a youth hostel"),
            ("{How many beds are there|How many people can spend the night|What is the capacity of the hostel}?", "[M] beds"),
        )),
    ),
    # covered market
    (
        ("The covered market of [TOWN] is a hall of iron and glass from [YEAR].", (
            ("{What is the covered market made of|Which materials form the hall|Of what does the building consist}?", "iron and glass"),
            ("{When was the hall put up|From which year is the covered market|How old is the hall of [TOWN]}?", "[YEAR]"),
        )),
        ("It replaced open stalls where meat had spoiled in the heat.", (
            ("{What did the hall replace|Where did people shop before|What was there in earlier times}?", "open stalls"),
            ("{What was wrong with the old stalls|Which goods suffered from the sun|Why was a roof thought necessary}?", "meat had spoiled in the heat"),
        )),
        ("Butchers occupy the northern aisle, and greengrocers fill the southern one.", (
            ("{Where can I find the butchers|In which part is beef sold|Who occupies the northern aisle}?", "the northern aisle"),
            ("{Who fills the southern aisle|Which traders stand on the south side|Where should I go for lettuce and apples}?", "greengrocers"),
        )),
        ("Beneath the floor lies a cellar that once held {blocks of ice|ice} for the fishmongers.", (
            ("{What did the cellar once hold|What was stored beneath the floor|How were goods kept cool}?", "ice"),
            ("{For whom was the cold cellar|Which sellers used the space under the ground|Who needed the frozen blocks}?", "the fishmongers"),
        )),
        ("In the seventies the council planned to pull it down for a car park.", (
            ("{Why did the council plan to pull it down|What was meant to stand in its place|For what should the hall have made room}?", "a car park"),
            ("{When did the council want to pull it down|In which decade was the building in danger|At what time was it nearly lost}?", "the seventies"),
        )),
        ("A petition started by the florist [A] gathered [N] signatures and saved the building.", (
            ("{Who started the petition|Which person fought for the hall|Thanks to whom does the market still exist}?", "[A]"),
            ("{How many signatures were gathered|How many citizens put down their names|What support did the protest find}?", "[N] signatures"),
        )),
        ("Trading begins at [TIME] and is over by noon.", (
            ("{When does trading begin|How early can I go shopping|At what hour do the sellers start}?", "[TIME]"),
            ("{By when is trading over|Until when can I buy something|How late do the sellers stay}?", "noon"),
        )),
    ),
    # match factory
    (
        ("Matches made by the firm [FIRM] once lit stoves on four continents.", (
            ("{Where were matches by [FIRM] used|How widely were the products sold|In what parts of the world was the firm known}?", "on four continents"),
            ("{What did [FIRM] make|Which article made the company known|What product left the factory}?", "Matches"),
        )),
        ("The factory was set up beside a forest of aspen, whose wood burns evenly.", (
            ("{Beside what was the factory set up|Which trees grew next to the works|Where was the site chosen}?", "a forest of aspen"),
            ("{Why was aspen wanted|What is special about the wood|Which property makes the timber suitable}?", "burns evenly"),
        )),
        ("Girls of thirteen packed the boxes for [PRICE] a {month|quarter}.", (
            ("{Who packed the boxes|How young were some of the workers|Which employees did the packing}?", "Girls of thirteen"),
            ("{How much were the girls paid|What were the wages|What did one earn in the packing room}?", "[PRICE]"),
        )),
        ("Many fell ill because white phosphorus attacked the jaw.", (
            ("{Why did many fall ill|Which substance was harmful|What poison did the workers breathe}?", "white phosphorus"),
            ("{Which part of the body was attacked|Where in the body did the disease sit|What did the chemical destroy}?", "the jaw"),
        )),
        ("After a walkout led by [A], the owners introduced a safer mixture.", (
            ("{Who led the walkout|Which person stood at the head of the protest|By whom was the strike organised}?", "[A]"),
            ("{What did the owners introduce|What success did the strike have|How did the bosses react}?", "a safer mixture"),
        )),
        ("Cheap lighters ruined the business, and the last shift went home in [MONTH].", (
            ("{What ruined the business|Which rival product was too strong|Why could the company not survive}?", "Cheap lighters"),
            ("{When did the last shift go home|In which month did the machines stop for good|When was the final working day}?", "[MONTH]"),
        )),
        ("Artists rent the halls as studios and pay by the square metre.", (
            ("{Who rents the halls|Which people use the rooms now|Who moved in afterwards}?", "Artists"),
            ("{How is the rent calculated|In what way do the tenants pay|What decides how much each one has to pay}?", "by the square metre"),
        )),
    ),
    # slate quarry
    (
        ("For [NW] generations the men of [TOWN] split slate in the quarry above the lake.", (
            ("{What did the men of [TOWN] do|Which occupation did the villagers have|How did the inhabitants earn their bread}?", "split slate"),
            ("{Where is the quarry|Above what was the rock cut|At which spot was stone taken}?", "above the lake"),
        )),
        ("The purple plates covered roofs from [TOWNB] to the coast of [COUNTRY].", (
            ("{What were the plates used for|What did the stone protect|Where did the thin slabs end up}?", "roofs"),
            ("{Which colour were the plates|What did the stone look like|What shade does this rock have}?", "purple"),
        )),
        ("A good splitter could make thirty sheets from a block as thick as a fist.", (
            ("{How many sheets could a splitter make|What was a skilled worker able to get out of one block|How much did an expert achieve}?", "thirty sheets"),
            ("{How thick was such a block|What size did the pieces have|To what is the block compared}?", "as thick as a fist"),
        )),
        ("Dust ruined their lungs, though the company doctor blamed {strong tea|cheap tobacco}.", (
            ("{What ruined their lungs|Which danger did the workers breathe in|What was the true cause of the disease}?", "Dust"),
            ("{Who gave a false explanation|Which person denied the danger|Who put the blame on something else}?", "the company doctor"),
        )),
        ("During lunch the men held poetry contests in a stone hut.", (
            ("{What did the men hold during lunch|How did the workers entertain themselves|What took place in the break}?", "poetry contests"),
            ("{Where were the contests held|In which building did they spend the break|Under what roof did they eat}?", "a stone hut"),
        )),
        ("Since the pumps stopped, the deepest pit has turned into a diving centre.", (
            ("{What has the deepest pit turned into|How is the hole used at present|Which sport is done there now}?", "a diving centre"),
            ("{Since when has the pit been full of water|What happened before the pit was flooded|Why is there water in the pit}?", "Since the pumps stopped"),
        )),
    ),
    # navigation school
    (
        ("The school of navigation in [TOWN] has trained ship's officers since [YEAR].", (
            ("{Whom has the school trained|What do its graduates become|Which profession is taught there}?", "ship's officers"),
            ("{Since when has the school existed|When did the first lessons take place|In which year did teaching begin in [TOWN]}?", "[YEAR]"),
        )),
        ("It was founded by [A], a widow whose sons had drowned on an uncharted reef.", (
            ("{Who founded the school|To whom does it owe its existence|Which person set it up}?", "[A]"),
            ("{How had the sons died|Which tragedy stood at the beginning|What happened to the children of the widow}?", "drowned on an uncharted reef"),
        )),
        ("The first {pupils|students} learned to read the stars from the flat roof.", (
            ("{What did the first pupils learn|Which skill was taught at the start|What did the beginners study at night}?", "to read the stars"),
            ("{From where were the stars observed|At what place did the lessons in the dark happen|Where did the learners stand at night}?", "the flat roof"),
        )),
        ("Women have been admitted for [NW] decades and now make up a third of each class.", (
            ("{How long have women been admitted|For what time have girls been able to apply|Since how many decades is it open to both sexes}?", "[NW] decades"),
            ("{How large is the share of women|What part of a class is female|How many of the learners are not men}?", "a third"),
        )),
        ("A simulator in the basement imitates storms, icebergs and fog.", (
            ("{What does the simulator imitate|Which dangers can be practised indoors|What hazards do the learners meet on a screen}?", "storms, icebergs and fog"),
            ("{Where is the simulator|In which part of the building is the machine|On what floor do they train for bad weather}?", "in the basement"),
        )),
        ("Before the final examination everyone spends [LONG] aboard a sailing ship.", (
            ("{How long does everyone spend aboard|What is the duration of the voyage|How much time at sea is required}?", "[LONG]"),
            ("{On what do they have to travel|Which type of vessel is used for practice|When does the voyage take place}?", "a sailing ship"),
        )),
    ),
    # seamen's hospital
    (
        ("A merchant who had recovered from yellow fever gave the land for the hospital in [TOWN].", (
            ("{Who gave the land for the hospital|Which person made a gift of the site|To whom did the ground belong at first}?", "A merchant"),
            ("{From which illness had the merchant recovered|What disease had the giver survived|What had the donor suffered from}?", "yellow fever"),
        )),
        ("It was meant for sailors, who were kept apart until their fever had gone.", (
            ("{For whom was it meant|Which patients was it built for|What kind of people were treated in the beginning}?", "sailors"),
            ("{How long were the sick kept apart|When were the patients allowed to be with others|Until when did isolation last}?", "until their fever had gone"),
        )),
        ("Nurse [A] insisted that every window be opened {twice a day|at dawn and dusk}.", (
            ("{Who insisted on opening the windows|Which member of staff believed in fresh air|Whose order was it to air the rooms}?", "[A]"),
            ("{What did Nurse [A] insist on|Which rule did the nurse make|How was the air in the rooms kept clean}?", "every window be opened"),
        )),
        ("As a result, deaths fell by [PERCENT] within a year.", (
            ("{By how much did deaths fall|How strong was the improvement|How great was the success in figures}?", "[PERCENT]"),
            ("{How soon was the success visible|In what time did fewer people die|How quickly did the numbers drop}?", "within a year"),
        )),
        ("During the war the corridors served as an operating theatre for wounded soldiers.", (
            ("{What did the corridors serve as|Where were the surgeons busy during the war|How were the passages used}?", "an operating theatre"),
            ("{Who was treated during the war|For whom was surgery done in the passages|Which patients came because of the fighting}?", "wounded soldiers"),
        )),
        ("A modern wing for newborn babies was opened by [B] with golden scissors.", (
            ("{Who opened the modern wing|Which guest of honour cut the ribbon|By whom was the extension inaugurated}?", "[B]"),
            ("{For whom is the modern wing|Which patients are cared for in the extension|What is the new part used for}?", "newborn babies"),
        )),
    ),
    # theatre
    (
        ("The [NAME] Theatre began as a riding hall for the royal cavalry.", (
            ("{As what did the [NAME] Theatre begin|What was the building before plays were staged|Which earlier use did the house have}?", "a riding hall"),
            ("{For whom was the riding hall|Who trained there originally|Which soldiers used the house first}?", "the royal cavalry"),
        )),
        ("Queen [NAMEB], who disliked horses, had a stage put in for her birthday.", (
            ("{Who had the stage put in|Which ruler changed the use of the building|By whose wish did it become a playhouse}?", "[NAMEB]"),
            ("{On what occasion was the stage put in|For which celebration was it converted|When did she want the stage}?", "for her birthday"),
        )),
        ("Its ceiling shows the four seasons, painted on canvas by [A].", (
            ("{What does the ceiling show|Which scene can one see when looking up|What is depicted overhead}?", "the four seasons"),
            ("{Who painted the ceiling|Which artist decorated the house|Whose work hangs above the audience}?", "[A]"),
        )),
        ("Gas lamps {set fire to|ignited} the curtain during a comedy, but nobody was hurt.", (
            ("{What set the curtain on fire|How did the flames start|What was the cause of the blaze}?", "Gas lamps"),
            ("{How many people were injured|What harm did the fire do to the audience|Did anyone suffer burns}?", "nobody was hurt"),
        )),
        ("Ever since, a fireman has sat in box [N] at each performance.", (
            ("{Who sits in box [N]|Which person must be present every evening|What guard does the house have}?", "a fireman"),
            ("{Where does the fireman sit|What seat is always taken|Which place is not for sale}?", "box [N]"),
        )),
        ("The cheapest seats are behind the pillars and cost [PRICE].", (
            ("{Where are the cheapest seats|Which places have a bad view|Where does one sit for little money}?", "behind the pillars"),
            ("{How much do the cheapest seats cost|What is the lowest price|How little can one pay for an evening}?", "[PRICE]"),
        )),
    ),
    # city park
    (
        ("Where the city park of [TOWN] now spreads its lawns, there used to be a rubbish dump.", (
            ("{What used to be where the park is|How was the ground used in earlier days|What lay beneath the present lawns}?", "a rubbish dump"),
        )),
        ("The gardener [A] covered the waste with clay and planted plane trees.", (
            ("{Who covered the waste|Which person made the place green|By whom were the trees set}?", "[A]"),
            ("{With what was the waste covered|What material was spread first|Which soil was brought in}?", "clay"),
            ("{Which trees were planted|What grows there for shade|What did the gardener put into the soil}?", "plane trees"),
        )),
        ("A bandstand of wrought iron was donated by the local tram drivers.", (
            ("{Who donated the bandstand|From whom did the musicians get a roof|Which workers made a gift}?", "the local tram drivers"),
            ("{What is the bandstand made of|Which metal was used for the platform|What does the shelter for players consist of}?", "wrought iron"),
        )),
        ("Ducks from [COUNTRY] live on the pond and {breed|nest} on a tiny island.", (
            ("{Which birds live on the pond|What animals swim there|What kind of creature came from abroad}?", "Ducks"),
            ("{Where do the birds breed|In what spot are the eggs laid|Where are the nests safe from cats}?", "a tiny island"),
        )),
        ("Chess players meet under the clock on [DAY] afternoons.", (
            ("{When do the chess players meet|On which weekday are there games|What is the day for people with boards}?", "[DAY]"),
            ("{Where do the chess players meet|At which spot do they set up their boards|Under what do the players gather}?", "under the clock"),
        )),
        ("At [TIMEB] a keeper rings a handbell, and the gates are shut.", (
            ("{When are the gates shut|How late may one stay|At what hour must everyone be out}?", "[TIMEB]"),
            ("{How are visitors told to leave|What does the keeper do before closing|Which sound announces the end}?", "rings a handbell"),
        )),
    ),
    # paddle steamer
    (
        ("The paddle steamer [NAME] was launched at [TOWN] in [YEAR] to carry mail.", (
            ("{Why was the [NAME] launched|What was the vessel built for|What cargo did the steamer first take}?", "to carry mail"),
            ("{Where was the [NAME] launched|At which place did it first touch the water|Which town built the steamer}?", "[TOWN]"),
            ("{When was the [NAME] launched|In which year did it first float|How old is the ship}?", "[YEAR]"),
        )),
        ("Two wheels of oak, each taller than a house, drive {the vessel|the ship} forward.", (
            ("{What drives the vessel forward|By what does the ship move|Which parts push it through the water}?", "Two wheels"),
            ("{How tall are the wheels|What size do they have|To what is their height compared}?", "taller than a house"),
        )),
        ("Its captain, [A], kept a parrot that could imitate the whistle.", (
            ("{Who was the captain|Which person was in command|Who gave the orders on board}?", "[A]"),
            ("{What could the parrot imitate|Which sound did the bird make|What trick did the pet know}?", "the whistle"),
        )),
        ("In a dense fog it rammed a pier and lost the funnel.", (
            ("{What did it ram|Into what did the ship run|With which obstacle did it collide}?", "a pier"),
            ("{What did the ship lose|Which part broke off|What damage did the accident do}?", "the funnel"),
            ("{Why did the accident happen|What kind of weather caused the crash|Under which conditions could no one see}?", "a dense fog"),
        )),
        ("A club of retired mechanics restored the engine in [LONG].", (
            ("{Who restored the engine|Which people brought the machine back to life|By whom was the repair carried out}?", "A club of retired mechanics"),
            ("{How long did the restoration take|How much time went into the machine|In what period was it done}?", "[LONG]"),
        )),
        ("Couples can nowadays get married in the saloon on deck.", (
            ("{What can couples do on board|Which ceremony is possible|What festive use does it have at present}?", "get married"),
            ("{Where do weddings take place|In which room do bride and groom say yes|What part is used for ceremonies}?", "the saloon"),
        )),
    ),
    # mountain pass road
    (
        ("The road over the [NAME] Pass climbs through {thirty-two|twenty-six} hairpin bends.", (
            ("{How many bends does the road have|How often must a driver turn on the way up|What makes the climb so winding}?", "hairpin bends"),
            ("{Over which pass does the road lead|What is the mountain crossing called|What name does the route bear}?", "[NAME] Pass"),
        )),
        ("Smugglers trod the first path, carrying tobacco out of [COUNTRY].", (
            ("{Who trod the first path|Which people used the route before all others|Who went up there secretly}?", "Smugglers"),
            ("{What did they carry|Which goods crossed the border illegally|What was taken out of [COUNTRY]}?", "tobacco"),
        )),
        ("An emperor widened it so that his cannons could reach [TOWN].", (
            ("{Who widened the path|Which ruler made it broader|At whose order was it improved}?", "An emperor"),
            ("{Why was the path widened|What military aim was behind the work|What was meant to get to [TOWN]}?", "so that his cannons could reach [TOWN]"),
        )),
        ("Monks kept a shelter at the top and searched for lost travellers with large dogs.", (
            ("{Who kept a shelter at the top|Who offered help on the summit|Which people lived up there}?", "Monks"),
            ("{How were lost travellers searched for|With what help did the rescuers find people|Which animals took part in rescues}?", "with large dogs"),
        )),
        ("From [MONTH] on, snow ploughs work for [LONG] to clear the way.", (
            ("{When do the snow ploughs start|In which month does the clearing begin|From what time of year is the snow pushed aside}?", "[MONTH]"),
            ("{How long do the ploughs work|What time does the clearing take|For what period are the machines busy}?", "[LONG]"),
        )),
        ("Lorries use the tunnel, which leaves the summit to cyclists.", (
            ("{What do lorries use|Which way does heavy traffic take|How do trucks avoid the climb}?", "the tunnel"),
            ("{Who enjoys the summit today|To whom is the top left|Who are the main users of the upper part}?", "cyclists"),
        )),
    ),
    # charcoal burners
    (
        ("Charcoal burners lived alone in the woods of [COUNTRY] from spring until the first snow.", (
            ("{Where did the charcoal burners live|In what surroundings did these people dwell|Which place was their home}?", "in the woods of [COUNTRY]"),
            ("{How long did they stay there each year|Until when did the lonely season last|In which part of the year did they live there}?", "from spring until the first snow"),
        )),
        ("They stacked logs into a dome and sealed it with turf.", (
            ("{With what was the dome sealed|How was air kept out|What covered the pile}?", "turf"),
            ("{What shape did they give the logs|How was the timber arranged|Into what were the logs stacked}?", "a dome"),
        )),
        ("The pile smouldered for [NW] days and had to be watched {day and night|round the clock}.", (
            ("{How long did the pile smoulder|What time did one firing take|After how many days was it done}?", "[NW] days"),
            ("{How closely was the pile watched|When did someone have to keep an eye on it|How constant was the guard}?", "had to be watched"),
        )),
        ("To stay awake, they sat on a stool with only one leg.", (
            ("{On what did they sit|Which odd piece of furniture did they own|What seat did they use}?", "a stool with only one leg"),
            ("{Why did they sit so uncomfortably|For what reason was such a stool chosen|How did they keep from falling asleep}?", "To stay awake"),
        )),
        ("Blacksmiths bought most of the coal, since it burned hotter than wood.", (
            ("{Who bought most of the coal|Which craftsmen were the best customers|To whom was it sold}?", "Blacksmiths"),
            ("{Why was the coal preferred|What advantage did it have|In what respect was it better than timber}?", "it burned hotter than wood"),
        )),
        ("The last of them, [A], gave up in [YEAR] at the age of eighty.", (
            ("{Who was the last of them|Which person practised the trade longest|With whom did the tradition end}?", "[A]"),
            ("{When did the last one give up|In which year did the trade die out|What date marks the end of it}?", "[YEAR]"),
            ("{How old was the last one|At what age did the final worker stop|How many years had this person lived}?", "eighty"),
        )),
    ),
    # rope-making
    (
        ("[STREET] in [TOWN] is perfectly straight because ropes were once twisted along it.", (
            ("{Why is [STREET] so straight|What explains the shape of [STREET]|Which craft has left its mark on the plan of [TOWN]}?", "ropes were once twisted along it"),
        )),
        ("The ropemaker walked backwards with a bundle of hemp around the waist.", (
            ("{How did the ropemaker walk|In which direction did the craftsman move|What was odd about the way of walking}?", "backwards"),
            ("{Which plant fibre was used|What did the ropemaker carry around the waist|What was the raw material}?", "hemp"),
        )),
        ("A child, often a nephew, turned the wheel for a few {coins|pennies}.", (
            ("{Who turned the wheel|What work was given to the young|Which helper did the master have}?", "A child"),
            ("{What did the helper earn|For what pay did a child work|How well was the small assistant rewarded}?", "a few"),
        )),
        ("Finished cables were soaked in tar so that sea water could not rot them.", (
            ("{In what were the cables soaked|With which black liquid were they treated|What protected the product}?", "soaked in tar"),
            ("{Why were the cables soaked|What would have happened without the treatment|Against what did they need protection}?", "sea water could not rot them"),
        )),
        ("The longest one measured [DIST] and was ordered by the navy of [COUNTRY].", (
            ("{How long was the longest one|What was the record length|How far would the biggest piece have reached}?", "[DIST]"),
            ("{Who ordered the longest one|Which customer wanted the record piece|For whom was the biggest cable made}?", "the navy of [COUNTRY]"),
        )),
        ("Nylon put an end to the trade, and the sheds were turned into a bowling alley.", (
            ("{What put an end to the trade|Which new material won|Why is the craft extinct}?", "Nylon"),
            ("{What were the sheds turned into|How do people spend their leisure there now|Which game is played in the old sheds}?", "a bowling alley"),
        )),
    ),
    # bell founding
    (
        ("Bells have been cast by the [SURNAME] family for [NW] generations.", (
            ("{Who has cast the bells|Which family knows this art|Who are the founders}?", "[SURNAME] family"),
            ("{For how many generations have bells been cast|How long has the knowledge been handed down|How old is the business in generations}?", "[NW] generations"),
        )),
        ("A mould of loam, horse dung and goat hair is shaped around a brick core.", (
            ("{What is the mould made of|Which ingredients go into the form|What is mixed with horse dung}?", "loam, horse dung and goat hair"),
            ("{Around what is the mould shaped|What lies inside the form|What forms the centre}?", "a brick core"),
        )),
        ("The metal, mostly copper with some tin, {must be|has to be} heated to eleven hundred degrees.", (
            ("{Which metals are used|Of what does the alloy consist|What is melted in the furnace}?", "mostly copper with some tin"),
            ("{How hot must the metal be|To what temperature is it heated|What heat is required}?", "eleven hundred degrees"),
        )),
        ("By tradition the furnace is opened on a Friday at three in the afternoon.", (
            ("{When is the furnace opened|On which day is the metal poured|What is the traditional moment for casting}?", "on a Friday at three in the afternoon"),
        )),
        ("Then it is buried in a pit and left to cool for [LONG].", (
            ("{How long is it left to cool|How much patience is needed after casting|For what time does it rest}?", "[LONG]"),
            ("{Where is it left to cool|In what is it buried|In which place does it lose its heat}?", "in a pit"),
        )),
        ("Whether the tone is right, [A] decides with a tuning fork.", (
            ("{Who decides whether the tone is right|Whose ear gives the final judgement|Which person checks the sound}?", "[A]"),
            ("{With what is the tone checked|Which instrument helps to judge the sound|What tool is used for testing}?", "a tuning fork"),
        )),
    ),
    # boundary walk
    (
        ("Once in [NW] years the citizens of [TOWN] walk along the border of their land.", (
            ("{How often do the citizens walk the border|At what interval does the custom take place|How many years must one wait between two walks}?", "[NW] years"),
            ("{Along what do the citizens of [TOWN] walk|Which line do the people follow|Where does the procession go}?", "along the border of their land"),
        )),
        ("The habit goes back to a quarrel with [TOWNB] over firewood.", (
            ("{To what does the habit go back|How did the custom begin|What was the original reason for it}?", "a quarrel"),
            ("{With whom did they quarrel|Which neighbour was the opponent|Who else claimed the trees}?", "[TOWNB]"),
        )),
        ("In front marches a man with a blackened face who cracks a whip.", (
            ("{Who marches in front|Which figure leads the procession|Who is the first in line}?", "a man with a blackened face"),
            ("{What does the leader crack|What makes a loud noise at the head|Which object does the first man carry}?", "a whip"),
        )),
        ("At every stone, newcomers are lifted up and bumped on it three times.", (
            ("{Who is lifted up|Which people are bumped|To whom does something funny happen}?", "newcomers"),
            ("{How often are they bumped|How many bumps does one get|What number of knocks must be endured}?", "three times"),
        )),
        ("{Around noon|Towards noon} women hand out rye rolls with mustard from wicker baskets.", (
            ("{What do the women hand out|Which food is served on the way|What do the hungry get}?", "rye rolls with mustard"),
            ("{When is the food handed out|At what time of day do they eat|When can the walkers take a bite}?", "noon"),
        )),
        ("Whoever completes all [DIST] receives a pin in the shape of an oak leaf.", (
            ("{What does one receive at the end|Which reward is given|How is stamina honoured}?", "a pin in the shape of an oak leaf"),
            ("{How far must one walk for the pin|What is the total distance|How long is the whole route}?", "[DIST]"),
        )),
    ),
    # straw bears in winter
    (
        ("On the Tuesday after Epiphany, straw bears stumble through the lanes of [TOWN].", (
            ("{When do the straw bears come|On which day can one see the custom|What is the date of the event}?", "the Tuesday after Epiphany"),
            ("{Where do the straw bears stumble|Through what do the figures go|In which town is the custom kept}?", "through the lanes of [TOWN]"),
        )),
        ("They are ploughmen wrapped in {sheaves|bundles} of wheat that weigh up to thirty kilos.", (
            ("{Who is inside the costume|Which people dress up|Who hides under the stalks}?", "ploughmen"),
            ("{How heavy is the costume|What does the disguise weigh|How much weight must the wearer carry}?", "thirty kilos"),
        )),
        ("In hard winters they begged for beer and bacon, as there was no work in the fields.", (
            ("{For what did they beg|What did they want from the households|Which gifts did they ask for}?", "beer and bacon"),
            ("{Why did they beg|What made the poor men do this|What was lacking in the cold months}?", "there was no work in the fields"),
        )),
        ("A strict constable forbade the dance in [YEAR] because it frightened the horses.", (
            ("{Who forbade the dance|Which official stopped the fun|By whom was it prohibited}?", "A strict constable"),
            ("{Why was the dance forbidden|Which animals were scared|What was the official objection}?", "it frightened the horses"),
            ("{When was the dance forbidden|In which year was it prohibited|What year brought the end for the time being}?", "[YEAR]"),
        )),
        ("Seventy years later [A], a schoolmaster, revived it with his class.", (
            ("{Who revived it|Thanks to whom is the custom alive|Which person brought it back}?", "[A]"),
            ("{How much later was it revived|After what time did it return|How long was the interruption}?", "Seventy years later"),
        )),
        ("At midnight the costumes are thrown onto a bonfire by the river.", (
            ("{What happens to the costumes|How do the outfits end|What is burned}?", "thrown onto a bonfire"),
            ("{When is the fire|At what hour does the evening reach its climax|When are the outfits burned}?", "midnight"),
        )),
    ),
    # siege
    (
        ("In [YEAR] the troops of [COUNTRY] surrounded [TOWN] and cut off the water.", (
            ("{When was [TOWN] surrounded|In which year did the siege begin|What is the date of the attack}?", "[YEAR]"),
            ("{Who surrounded [TOWN]|Which enemy stood before the walls|By whose soldiers was the place attacked}?", "the troops of [COUNTRY]"),
            ("{What was cut off|Which supply was stopped|What did the enemy take away from the citizens}?", "the water"),
        )),
        ("Inside were only three hundred {militiamen|defenders} and twice as many refugees.", (
            ("{How many men defended the place|How strong was the garrison|What number of fighters was inside}?", "three hundred"),
            ("{Who else was inside|Which people had sought protection|Besides fighters, who had to be fed}?", "refugees"),
        )),
        ("After a month they were eating rats, candle wax and boiled leather.", (
            ("{What were they eating|How did the starving keep alive|Of what did the meals consist}?", "rats, candle wax and boiled leather"),
            ("{After what time did the food run out|How long did it take until hunger was severe|When did things become desperate}?", "After a month"),
        )),
        ("A shoemaker named [A] crept out through a drain to fetch help.", (
            ("{Who crept out|Which brave citizen left the walls|Whom did they have to thank for their rescue}?", "[A]"),
            ("{How did the shoemaker get out|Which secret exit was used|Through what did the messenger crawl}?", "through a drain"),
        )),
        ("The relief army arrived at dawn with drums beating and drove the enemy into the marsh.", (
            ("{When did the relief army arrive|At what time of day were the people saved|What hour brought the rescue}?", "at dawn"),
            ("{Into what was the enemy driven|Where did the attackers flee|What happened to the losers of the battle}?", "into the marsh"),
        )),
        ("To this day the bakers give away small loaves on [DATE].", (
            ("{Who gives away loaves|Which trade remembers the hunger|From whom do people get bread for nothing}?", "the bakers"),
            ("{When are the loaves given away|On which date are the events remembered|What is the day of memory}?", "[DATE]"),
        )),
    ),
    # bread riot
    (
        ("The bread riot of [TOWN] broke out when a loaf suddenly cost twice as much.", (
            ("{When did the bread riot break out|What triggered the unrest in [TOWN]|Which event made people angry}?", "when a loaf suddenly cost twice as much"),
        )),
        ("Laundresses were the first to march, banging {pots|pans} with wooden spoons.", (
            ("{Who was the first to march|Which women started the protest|What group led the way}?", "Laundresses"),
            ("{With what did they make noise|Which kitchen tools were in their hands|How did the women draw attention}?", "wooden spoons"),
        )),
        ("They broke open the granary of the merchant [A] and shared out the flour.", (
            ("{Whose granary was broken open|Which rich person lost the stocks|Who was the victim of the crowd}?", "[A]"),
            ("{What was shared out|Which goods did the crowd take|What did the hungry carry home}?", "the flour"),
        )),
        ("The governor, hiding in a wardrobe, sent a boy for the dragoons.", (
            ("{Where did the governor hide|In which piece of furniture was the ruler|What hiding place was chosen}?", "in a wardrobe"),
            ("{For whom did the governor send|Which troops were called|Who was supposed to restore order}?", "the dragoons"),
        )),
        ("The soldiers refused to shoot, since their own mothers stood in the square.", (
            ("{What did the soldiers refuse|How did the military behave|Which order was not obeyed}?", "refused to shoot"),
            ("{Why did the soldiers refuse|What kept them from firing|Whom did they see opposite them}?", "their own mothers stood in the square"),
        )),
        ("A week afterwards the price was fixed by law at [PRICEB] a pound.", (
            ("{When was the price fixed|How soon did the people have success|After what time did a new rule come}?", "A week afterwards"),
            ("{At what price was it fixed|How much could a baker ask from then on|What did a pound cost in the end}?", "[PRICEB]"),
        )),
    ),
    # independence of an island state
    (
        ("The island of [COUNTRY] declared its independence from [COUNTRYB] on [DATE].", (
            ("{When did [COUNTRY] declare its independence|On which date did the island become free|What is the birthday of the state}?", "[DATE]"),
            ("{From whom did [COUNTRY] become independent|Which power had ruled the island|Who lost the colony}?", "[COUNTRYB]"),
        )),
        ("The quarrel had started over a tax on fishing nets.", (
            ("{Over what had the quarrel started|Which payment made the islanders angry|What was the root of the trouble}?", "a tax on fishing nets"),
        )),
        ("Not a shot was fired, because the garrison was playing cards and had {locked away|put away} its rifles.", (
            ("{Why was not a shot fired|What made the change so peaceful|How were the troops passing the time}?", "the garrison was playing cards"),
            ("{What was done with the rifles|Where were the weapons|How ready was the military}?", "its rifles"),
        )),
        ("The midwife [A] read the declaration aloud from an upturned boat.", (
            ("{Who read the declaration|Which person announced the news|Whose voice did the crowd hear}?", "[A]"),
            ("{From where was the declaration read|On what did the speaker stand|What served as a platform}?", "an upturned boat"),
        )),
        ("The first flag was sewn from a tablecloth and showed a puffin.", (
            ("{What was the flag sewn from|Which household object became a banner|What cloth was used}?", "a tablecloth"),
            ("{What did the flag show|Which bird became a symbol|What picture was on the banner}?", "a puffin"),
        )),
        ("Every household still hoists a lantern in memory of the night.", (
            ("{What does every household hoist|How do people remember the night|Which light is put up}?", "a lantern"),
        )),
    ),
    # desert explorer
    (
        ("The botanist [A] set out from [TOWN] in [YEAR] to cross the [NAME] Desert.", (
            ("{From where did [A] set out|What was the starting point of the journey|Which town did the botanist leave}?", "[TOWN]"),
            ("{When did [A] set out|In which year did the expedition start|What is the date of departure}?", "[YEAR]"),
        )),
        ("A rumour of a blue flower that blooms without rain had tempted this {quiet|shy} scholar.", (
            ("{What had tempted the scholar|Which plant was the aim of the search|Why was the journey made at all}?", "a blue flower"),
            ("{What was special about the flower|How does the plant differ from others|Without what can it bloom}?", "without rain"),
        )),
        ("The caravan consisted of [NW] camels, two guides and a cook.", (
            ("{Of what did the caravan consist|Who travelled along|Which companions were there}?", "two guides and a cook"),
            ("{How many camels were there|What number of animals took part|How large was the herd}?", "[NW] camels"),
        )),
        ("A sandstorm buried the tents, and most of the water skins burst.", (
            ("{What buried the tents|Which weather struck the camp|What went wrong on the way}?", "A sandstorm"),
            ("{What happened to the water skins|Why was there soon nothing left to drink|Which containers were lost}?", "water skins burst"),
        )),
        ("Salt traders found the travellers and {led them|guided them} to an oasis with date palms.", (
            ("{Who found the travellers|By whom were they rescued|To whom did they owe their lives}?", "Salt traders"),
            ("{Where were they led|To which place were they brought|Where did they recover}?", "an oasis with date palms"),
        )),
        ("The pressed flower is kept between two sheets of glass in the university of [TOWNB].", (
            ("{Where is the pressed flower kept|In which city can the find be seen|What institution owns the specimen}?", "the university of [TOWNB]"),
            ("{Between what is it kept|How is the specimen protected|What lies on both sides of the dried plant}?", "two sheets of glass"),
        )),
    ),
    # maker of pianos
    (
        ("[FIRM] was founded in [TOWN] by two cabinetmakers who shared a single workbench.", (
            ("{Who founded [FIRM]|What was the trade of the founders|Which craftsmen set up the company}?", "two cabinetmakers"),
            ("{What did the founders share|Which piece of equipment did they have in common|How modest was the beginning}?", "a single workbench"),
        )),
        ("For the first piano they needed [LONG], and it went to a deaf countess.", (
            ("{How long did the first piano take|What time went into the first instrument|How slowly did they work at the beginning}?", "[LONG]"),
            ("{To whom did the first piano go|Who was the first customer|Which noble lady owned it}?", "a deaf countess"),
        )),
        ("The soundboards are made of spruce that grew slowly in thin mountain soil.", (
            ("{What are the soundboards made of|Which timber gives the tone|What wood does the firm need}?", "spruce"),
            ("{Where did the timber grow|On what ground did the trees stand|What kind of soil does the wood come from}?", "thin mountain soil"),
        )),
        ("Before it is used, the timber has to dry {outdoors|in the open air} for five years.", (
            ("{How long must the timber dry|How much time passes before the boards are ready|For what period is the wood stored}?", "five years"),
            ("{What must happen to the timber first|Which preparation is necessary|What is done before the boards are cut}?", "has to dry"),
        )),
        ("A bomb hit the varnish store during the war, and only the foundry survived.", (
            ("{What did the bomb hit|Which part of the works exploded|Where did the bomb fall}?", "the varnish store"),
            ("{What survived the war|Which building remained standing|What was left afterwards}?", "only the foundry"),
        )),
        ("The present owner, [A], exports nine out of ten instruments to [COUNTRY].", (
            ("{Who is the present owner|Which person runs the company now|To whom does it belong}?", "[A]"),
            ("{Where are most instruments exported|Which country buys the most|What is the main market}?", "[COUNTRY]"),
            ("{How many instruments go abroad|What share is sold in other countries|How large is the export}?", "nine out of ten"),
        )),
    ),
    # newspaper
    (
        ("The [TOWN] Courier was first printed in the back room of a tavern.", (
            ("{Where was the [TOWN] Courier first printed|In what sort of house did the paper begin|Which place was the first office}?", "the back room of a tavern"),
            ("{What is the newspaper called|Which name does the paper bear|Which paper is described}?", "[TOWN] Courier"),
        )),
        ("Its editor, [A], wanted to {warn readers of|tell readers about} corrupt judges.", (
            ("{Who was the editor|Which person was in charge of the articles|Whose idea was the paper}?", "[A]"),
            ("{About whom did the editor want to write|What was the goal of the paper|Which people were criticised}?", "corrupt judges"),
        )),
        ("Four pages appeared every Saturday and cost as much as a herring.", (
            ("{How often did it appear|On which day could it be bought|When did readers get a new issue}?", "every Saturday"),
            ("{How much did it cost|With what is the price compared|How cheap was an issue}?", "as much as a herring"),
        )),
        ("The censor closed it in [YEAR] over a cartoon of the king as a goose.", (
            ("{Why was it closed|Which drawing caused trouble|What offended the crown}?", "a cartoon of the king as a goose"),
            ("{Who closed it|Which official put a stop to it|By whom was it banned}?", "The censor"),
        )),
        ("For a while readers passed around copies written by hand in {lemon juice|milk}.", (
            ("{How were the secret copies written|In what way did readers still get news|What did people pass around}?", "written by hand"),
        )),
        ("When the ban was lifted, circulation rose to [N] copies within a {month|year}.", (
            ("{To what did circulation rise|How many copies were sold|How popular was it after its return}?", "[N] copies"),
            ("{When did circulation rise|What happened before sales went up|After which event did the success come}?", "When the ban was lifted"),
        )),
        ("It now exists only on the internet, except for a printed crossword on Sundays.", (
            ("{Where does it now exist|How is it read at present|In which form does it come out nowadays}?", "on the internet"),
            ("{What is still printed|Which part is on paper|What can be filled in with a pencil}?", "a printed crossword"),
        )),
    ),
    # rowing club
    (
        ("The rowing club on the [RIVER] was started by clerks from the customs office.", (
            ("{Who started the rowing club|What jobs did the founders have|Which people founded the club}?", "clerks from the customs office"),
            ("{On which river does the club row|Where do the members train|Which water runs past the club}?", "[RIVER]"),
        )),
        ("They borrowed a leaking boat and bailed it out with their hats.", (
            ("{What did they borrow|Which craft did the beginners use|In what did they first row}?", "a leaking boat"),
            ("{With what did they bail it out|How did they get rid of the water|What served as a bucket}?", "their hats"),
        )),
        ("In [YEAR] the eight won the national cup by the length of a {nose|finger}.", (
            ("{What did the eight win|Which trophy was the greatest success|What prize did the crew get}?", "the national cup"),
            ("{When did the eight win|In which year did they triumph|What was the date of the victory}?", "[YEAR]"),
        )),
        ("The coxswain, [A], weighed no more than a sack of flour.", (
            ("{Who was the coxswain|Which person steered|Who shouted the commands}?", "[A]"),
            ("{How much did the coxswain weigh|How light was the person at the rudder|With what is the weight compared}?", "no more than a sack of flour"),
        )),
        ("Women were refused until the treasurer noticed that the club was bankrupt.", (
            ("{Until when were women refused|What made the club change its mind|Why were female members finally welcome}?", "the club was bankrupt"),
            ("{Who noticed the lack of money|Which official saw the problem|Whose discovery opened the door to ladies}?", "the treasurer"),
        )),
        ("The boathouse, painted [COLOR], stands on stilts to escape the spring floods.", (
            ("{What colour is the boathouse|How is the house for the boats painted|In which shade are its walls}?", "[COLOR]"),
            ("{Why does it stand on stilts|From what is the building protected|What danger comes with the season}?", "the spring floods"),
        )),
    ),
    # ice hockey club
    (
        ("Miners from [COUNTRY] brought ice hockey to [TOWN] and founded the [NAME] Bears.", (
            ("{Who brought ice hockey to [TOWN]|Which workers introduced the game|From whom did the locals learn to play}?", "Miners from [COUNTRY]"),
            ("{What is the club called|Which team was founded|Under what name do they play}?", "[NAME] Bears"),
        )),
        ("In the beginning they played on a frozen duck pond with a puck carved from {a root|bone}.", (
            ("{On what did they play in the beginning|Where were the first games|What was the first rink}?", "a frozen duck pond"),
            ("{From what was the puck carved|How did they get a puck|What material flew across the ice}?", "carved from"),
        )),
        ("The goalkeeper [A] wore two doormats as padding.", (
            ("{What did the goalkeeper wear|How did [A] protect the legs|Which objects served as armour}?", "two doormats"),
            ("{Who was the goalkeeper|Which player stood between the posts|Who had to stop the shots}?", "[A]"),
        )),
        ("An indoor rink was built after a mild winter had wiped out the whole season.", (
            ("{Why was an indoor rink built|What weather made a roof necessary|What had happened to the season}?", "a mild winter had wiped out the whole season"),
        )),
        ("{A local dairy|A large dairy} has sponsored the shirts since then and supplies milk for the breaks.", (
            ("{Who sponsors the shirts|Which company supports the team|Whose money pays for the clothes}?", "dairy"),
            ("{What does the sponsor supply|Which drink do the players get|What is served in the break}?", "milk"),
        )),
        ("Last [SEASON] the juniors finished [ORD] and travelled home in an open fire engine.", (
            ("{How did the juniors finish|Which place did the young team reach|What was the final position}?", "[ORD]"),
            ("{How did they travel home|In which vehicle did the young players return|What took the youngsters back}?", "an open fire engine"),
        )),
    ),
    # aqueduct
    (
        ("The aqueduct of [TOWN] carries spring water across the valley on [M] arches.", (
            ("{What does the aqueduct carry|Which liquid flows over the valley|For what was the structure needed}?", "spring water"),
            ("{How many arches are there|On how many curves does it rest|What number of openings can one count}?", "[M] arches"),
        )),
        ("Legend says that the devil built it overnight in exchange for a goat.", (
            ("{Who built it according to legend|What do the old stories tell|Which evil being is named in the tale}?", "the devil"),
            ("{What did the builder in the legend get|For which animal was the work done|What was the payment in the tale}?", "a goat"),
        )),
        ("In truth it was planned by the monk [A], who had studied Roman ruins.", (
            ("{Who really planned it|Which person was the true designer|By whom was the work thought out}?", "[A]"),
            ("{What had the monk studied|From what did the designer learn|Which models did the planner have}?", "Roman ruins"),
        )),
        ("The stones were joined without mortar, {held together|kept together} by iron clamps and their own weight.", (
            ("{What holds the stones together|How is it possible that nothing falls down|By which means are the blocks joined}?", "iron clamps and their own weight"),
            ("{What was not used for joining|Which building material is missing|Without what were the blocks put up}?", "mortar"),
        )),
        ("An earthquake brought down the middle section in [YEAR].", (
            ("{What brought down the middle section|Which natural disaster damaged it|What was the cause of the collapse}?", "An earthquake"),
            ("{When did the middle section fall|In which year was part of it lost|What is the date of the damage}?", "[YEAR]"),
        )),
        ("Although pipes do the work today, swifts still nest in the channel.", (
            ("{What does the work today|How does the town get its supply now|What has replaced the old channel}?", "pipes"),
            ("{Which birds nest in the channel|What creatures have settled up there|Who lives in the dry part}?", "swifts"),
        )),
    ),
    # staircase of locks
    (
        ("At [TOWN] a staircase of [NW] locks lifts barges over the watershed.", (
            ("{How many locks are there|How many steps does the water staircase have|What number of chambers must be passed}?", "[NW] locks"),
            ("{What do the locks do|What is the purpose of the staircase|Over what are the boats lifted}?", "lifts barges over the watershed"),
        )),
        ("The canal company dug the chambers to bring cheap coal to the potteries.", (
            ("{Who dug the chambers|Which business was the builder|By whom was it constructed}?", "The canal company"),
            ("{Why were the chambers dug|Which fuel was to become cheaper|What did the potters hope for}?", "cheap coal"),
        )),
        ("Labourers were paid partly in {cider|ale}, which led to many accidents.", (
            ("{How were the labourers paid|Why were there so many accidents|What did the diggers get besides money}?", "paid partly in"),
        )),
        ("A full passage takes [SHORTB], and the crew must wind the gates open themselves.", (
            ("{How long does a passage take|How much time does one need to get through|What time must a boat owner plan}?", "[SHORTB]"),
            ("{Who must open the gates|Which people have to do the winding|Who does the hard work today}?", "the crew"),
        )),
        ("The keeper's cottage, with its crooked chimney, sells ice cream and maps.", (
            ("{What does the cottage sell|What can one buy at the locks|Which goods are offered to tourists}?", "ice cream and maps"),
            ("{What is crooked|Which part of the cottage looks odd|How can one recognise the little house}?", "chimney"),
        )),
        ("Anglers value the top basin for its pike and {perch|eels}.", (
            ("{Who values the top basin|Which people like the upper end|To whom is the highest part attractive}?", "Anglers"),
            ("{Which fish live in the top basin|What can be caught there|Why do people come with rods}?", "pike"),
        )),
    ),
    # funicular
    (
        ("The funicular of [TOWN] links the lower quarter with the pilgrimage church on the hill.", (
            ("{What does the funicular link|Which sacred building is on the hill|Where does one arrive at the upper end}?", "the pilgrimage church"),
        )),
        ("Two cabins hang on one cable, so the descending one pulls the other up.", (
            ("{What pulls a cabin up|How does the system work|Where does the force for the climb come from}?", "the descending one pulls the other up"),
            ("{How many cabins are there|On what do the cabins hang|What connects the two cars}?", "Two cabins"),
        )),
        ("Originally, tanks under the floor were filled with water at the summit to make them heavier.", (
            ("{With what were the tanks filled|What gave the cars the weight they needed|How were they made heavier}?", "water"),
            ("{Where were the tanks|In which part of the car was the liquid|What lay beneath the passengers' feet}?", "under the floor"),
        )),
        ("[A], a bishop with weak knees, had asked for it in a letter to the parliament.", (
            ("{Who had asked for it|Which churchman wanted the line|On whose request was it made}?", "[A]"),
            ("{Why did the bishop want it|What health problem was behind the request|Which part of the bishop's body was weak}?", "weak knees"),
        )),
        ("The ride lasts [SHORT] and {costs|is priced at} [PRICEB].", (
            ("{How long does the ride last|How much time does one spend in the cabin|What is the duration of the trip}?", "[SHORT]"),
            ("{How much does the ride cost|What is the fare|What do I have to pay to get up}?", "[PRICEB]"),
        )),
        ("When a cable snapped in [MONTH], the emergency brake held and no one was scratched.", (
            ("{What snapped|Which part failed|What broke during operation}?", "a cable"),
            ("{What held|Thanks to which device was nobody hurt|What prevented a tragedy}?", "the emergency brake"),
            ("{When did the incident happen|In which month was there a fright|What was the month of the breakdown}?", "[MONTH]"),
        )),
    ),
    # granary on the quay
    (
        ("The oldest warehouse on the quay of [TOWN] was a granary with walls a metre thick.", (
            ("{What was the oldest warehouse|Which goods did the building first hold|For what was it originally used}?", "a granary"),
            ("{How thick are the walls|What is the thickness of the masonry|How massive was it built}?", "a metre thick"),
        )),
        ("Narrow windows kept out thieves, and tin strips on the beams kept out mice.", (
            ("{What kept out thieves|How were robbers stopped|Which part of the design was aimed at burglars}?", "Narrow windows"),
            ("{What kept out mice|How was the grain protected from animals|What was done against rodents}?", "tin strips on the beams"),
        )),
        ("Sacks were hoisted by a treadmill in which two convicts walked.", (
            ("{How were the sacks hoisted|What machine lifted the load|By what means did the corn get upstairs}?", "a treadmill"),
            ("{Who walked in the wheel|Which people supplied the muscle|Who had to do the lifting}?", "two convicts"),
        )),
        ("The shipowner [A] gambled it away at dice in [YEAR].", (
            ("{Who gambled it away|Which owner was careless|Through whom did the family lose it}?", "[A]"),
            ("{At what game was it lost|How did it change hands|What had been played for it}?", "at dice"),
            ("{When was it gambled away|In which year did it get a new owner|What was the date of the unlucky game}?", "[YEAR]"),
        )),
        ("Afterwards it served in turn as a customs house, a barracks and a {skating rink|dance school}.", (
            ("{As what did it serve afterwards|Which other uses followed|What came into the house later}?", "a customs house, a barracks"),
        )),
        ("Architects have cut a glass lift into the middle and divided the floors into flats.", (
            ("{What have architects cut into the middle|How do residents get upstairs now|Which modern installation is there}?", "a glass lift"),
            ("{Into what were the floors divided|How is the space used at present|What can be found on the storeys these days}?", "flats"),
        )),
    ),
    # brickworks
    (
        ("Clay from the banks of the [RIVER] made [TOWN] a centre of brickmaking.", (
            ("{What made [TOWN] a centre of brickmaking|Which raw material was found there|What did the river offer}?", "Clay"),
            ("{Of what industry was [TOWN] a centre|Which product was the town famous for|What was manufactured in the place}?", "brickmaking"),
        )),
        ("Horses trampled the mass until it was soft enough to be pressed into wooden frames.", (
            ("{Who trampled the mass|How was the material softened|Which animals helped in the work}?", "Horses"),
            ("{Into what was the mass pressed|What gave the pieces their form|Which moulds were used}?", "wooden frames"),
        )),
        ("After drying under straw mats, the pieces were fired for [NW] days.", (
            ("{How long were they fired|What time did they spend in the heat|For how many days was the kiln burning}?", "[NW] days"),
            ("{Under what did they dry|What protected the wet pieces from the sun|With what were they covered}?", "straw mats"),
        )),
        ("Each one bears the stamp of a {swan|lion}, the mark of the owner [A].", (
            ("{Who was the owner|To whom did the business belong|Whose mark is on the product}?", "[A]"),
            ("{What does each one bear|How can one recognise the product|Which animal is pressed into it}?", "the stamp of"),
        )),
        ("The parliament of [COUNTRY], the jail and half the railway viaducts are made of them.", (
            ("{Which buildings are made of them|Where were they used|What was put up with the product}?", "The parliament of [COUNTRY], the jail"),
        )),
        ("Concrete blocks were cheaper, so the chimney was blown up in [YEAR].", (
            ("{Why was the chimney blown up|Which competitor won|What did builders buy instead}?", "Concrete blocks were cheaper"),
            ("{When was the chimney blown up|In which year did the tower of smoke disappear|What date marks the explosion}?", "[YEAR]"),
        )),
        ("Kingfishers and newts have conquered the flooded pits.", (
            ("{Which animals have conquered the pits|What lives in the holes now|Who has moved into the former diggings}?", "Kingfishers and newts"),
        )),
    ),
    # porcelain factory
    (
        ("The recipe for [TOWN] porcelain was discovered by an alchemist who was trying to make gold.", (
            ("{Who discovered the recipe|By whom was the secret found|What was the occupation of the discoverer}?", "an alchemist"),
            ("{What was the discoverer really trying to make|Which treasure had he been looking for|What was the true aim of the tests}?", "gold"),
        )),
        ("The prince {locked him up|shut him away} in a tower so that he could not betray it.", (
            ("{Who locked him up|At whose order was the man imprisoned|Which ruler was so suspicious}?", "The prince"),
            ("{Why was he locked up|What was the ruler afraid of|For what reason did the man lose his freedom}?", "he could not betray it"),
            ("{Where was he kept|In what building was the prisoner|What did the jail look like}?", "in a tower"),
        )),
        ("Kaolin, quartz and feldspar are ground, mixed and squeezed through silk.", (
            ("{Which minerals are ground|What are the ingredients|Of what does the paste consist}?", "Kaolin, quartz and feldspar"),
            ("{Through what is the mixture squeezed|Which fabric acts as a sieve|What cloth is needed}?", "silk"),
        )),
        ("It takes a painter [LONG] to finish a dinner service with birds of paradise.", (
            ("{How long does a dinner service take|What time does the decorator need|How much work goes into one set}?", "[LONG]"),
            ("{What is painted on the service|Which motif decorates the plates|What animals can be seen on it}?", "birds of paradise"),
        )),
        ("Real pieces can be told from fakes by a tiny blue anchor on the underside.", (
            ("{How can real pieces be told from fakes|What proves that a cup is genuine|Which sign should a buyer look for}?", "a tiny blue anchor"),
            ("{Where is the mark|On which side should one look|In what place is the sign hidden}?", "on the underside"),
        )),
        ("Under the director [A] the factory also turns out insulators for power lines.", (
            ("{Who is the director|Which person heads the business|Under whom was a new product added}?", "[A]"),
            ("{What else does the factory turn out|Which technical article is made|What does it produce besides tableware}?", "insulators for power lines"),
        )),
    ),
    # fish auction hall
    (
        ("Every morning at [TIME] a bronze gong opens the fish auction in [TOWN].", (
            ("{What opens the fish auction|Which sound starts the sale|By what signal does business begin}?", "a bronze gong"),
            ("{When does the auction open|How early must buyers get up|At what hour does the sale start}?", "[TIME]"),
        )),
        ("The hall was designed by [A] in the shape of an upside-down hull.", (
            ("{Who designed the hall|Which architect is responsible|From whose drawing board did it come}?", "[A]"),
            ("{What shape does the hall have|Of what does the form remind one|What does it look like}?", "an upside-down hull"),
        )),
        ("Unlike elsewhere, the price starts high and drops until somebody {shouts|whistles}.", (
            ("{How does the price develop|What is unusual about the bidding|In which direction do the figures move}?", "the price starts high and drops"),
        )),
        ("Cod goes to the restaurants of [TOWNB], and the heads are dried for [COUNTRY].", (
            ("{Where does the cod go|Which customers take the fillets|Who cooks the catch}?", "the restaurants of [TOWNB]"),
            ("{What happens to the heads|Which part is sent to [COUNTRY]|What is done with the waste}?", "the heads are dried"),
        )),
        ("A vet in rubber boots checks the gills and stamps the crates.", (
            ("{Who checks the gills|Which expert inspects the goods|Who makes sure that everything is fresh}?", "A vet"),
            ("{What does the inspector look at|Which part of the body shows the freshness|What is examined}?", "the gills"),
        )),
        ("Spectators may watch from the gallery if they keep their hands in their pockets.", (
            ("{From where may spectators watch|Which place is for tourists|Where do curious guests stand}?", "the gallery"),
            ("{On what condition may they watch|What must guests do with their hands|Which rule prevents bids by mistake}?", "if they keep their hands in their pockets"),
        )),
    ),
    # orphanage
    (
        ("The orphanage in [STREET] was endowed by a childless clockmaker.", (
            ("{Who endowed the orphanage|Whose fortune made it possible|What was the occupation of the giver}?", "a childless clockmaker"),
            ("{Where is the orphanage|In which road does it stand|What is its address}?", "[STREET]"),
        )),
        ("It took in foundlings, who were laid in a revolving box beside the gate.", (
            ("{Whom did it take in|Which children were accepted|For whom was it there}?", "foundlings"),
            ("{In what were the babies laid|How could a mother leave a child unseen|What stood beside the gate}?", "a revolving box"),
        )),
        ("The girls learned {lacemaking|embroidery}, whereas the boys were taught to bind books.", (
            ("{What did the boys learn|Which craft was meant for the sons|What were the male pupils prepared for}?", "to bind books"),
            ("{What did the girls learn|Which skill was meant for the daughters|How were the female pupils trained}?", "The girls learned"),
        )),
        ("Supper was oat porridge six days a week and pea soup on [DAY].", (
            ("{What was there for supper on most days|Which dish was served again and again|What did the children usually eat}?", "oat porridge"),
            ("{On which day was there pea soup|When did the menu change|What was the lucky day of the week}?", "[DAY]"),
        )),
        ("The matron, [A], abolished the cane and bought a piano.", (
            ("{Who abolished the cane|Which person put an end to beatings|Who brought kindness into the house}?", "[A]"),
            ("{What was bought|Which instrument arrived|What brought music into the house}?", "a piano"),
        )),
        ("Since [YEAR] the dormitories have been used by the {registry office|tax office}.", (
            ("{Who uses the dormitories|Which authority has moved in|What is in the former bedrooms}?", "office"),
            ("{Since when has the use been different|In which year did the officials arrive|When did the clerks move in}?", "[YEAR]"),
        )),
    ),
    # railway station
    (
        ("The station of [TOWN] is far too grand because the king liked to hunt nearby.", (
            ("{Why is the station of [TOWN] so grand|What explains the size of the building|Which royal hobby lies behind it}?", "the king liked to hunt nearby"),
        )),
        ("His waiting room, panelled in walnut, has a secret door to platform [NW].", (
            ("{With what wood is the royal room panelled|What covers the walls of the waiting room|Which timber decorates it}?", "walnut"),
            ("{Where does the secret door lead|To which platform could the monarch slip away|What lies behind the hidden exit}?", "platform [NW]"),
        )),
        ("Ordinary travellers had to use a shed heated by a single stove.", (
            ("{What did ordinary travellers use|Where did the common people wait|Which shelter was there for the poor}?", "a shed"),
            ("{How was the shed heated|What kept simple passengers warm|Which source of heat was there}?", "a single stove"),
        )),
        ("The clock has run three minutes fast ever since the cellist [A] missed a {train|connection}.", (
            ("{How fast does the clock run|By how much is the time wrong|How far ahead are the hands}?", "three minutes"),
            ("{Who missed a train|Because of whom is the clock wrong|Which musician came too late}?", "[A]"),
        )),
        ("A tunnel collapsed in [MONTH], and express trains were sent by way of [TOWNB].", (
            ("{What collapsed|Which structure fell in|What accident changed the route}?", "A tunnel"),
            ("{By way of which town were the expresses sent|Where do fast trains run instead|What is the detour}?", "[TOWNB]"),
        )),
        ("The ticket hall has become a climbing gym, and tickets come from a yellow machine.", (
            ("{What has the ticket hall become|Which sport can be done there|What is the large room used for}?", "a climbing gym"),
            ("{Where do tickets come from|How does one pay for a ride now|What has replaced the clerks}?", "a yellow machine"),
        )),
    ),
    # shipwreck
    (
        ("The three-masted barque [NAME] sailed from [TOWN] with a cargo of marble and lemons.", (
            ("{What was the cargo of the [NAME]|Which goods were on board|With what was the hold filled}?", "marble and lemons"),
            ("{From where did the [NAME] sail|What was the port of departure|Which harbour did it leave}?", "[TOWN]"),
        )),
        ("On the {fourth|sixth} night it struck a sandbank off the coast of [COUNTRY].", (
            ("{What did it strike|On what did the vessel run aground|Which obstacle was fatal}?", "a sandbank"),
            ("{Off which coast did it happen|Near what land did it sink|Where was the accident}?", "the coast of [COUNTRY]"),
        )),
        ("The lookout had mistaken a burning haystack for the harbour light.", (
            ("{What had the lookout mistaken|How did the error come about|Which fire was misleading}?", "a burning haystack"),
            ("{Who made the mistake|Which member of the crew was at fault|Whose error caused the loss}?", "The lookout"),
        )),
        ("Farmers waded into the surf and saved all but the {cook|boatswain}.", (
            ("{Who saved the crew|By whom were the men pulled out|Which people showed courage}?", "Farmers"),
            ("{Who was not saved|Which man drowned|How many died}?", "all but the"),
        )),
        ("Children along the shore ate fruit for weeks, although it tasted of salt.", (
            ("{What did the children eat|Who profited from the accident|Which part of the load was washed up}?", "Children along the shore ate fruit"),
            ("{Of what did the fruit taste|What was the flavour like|How had the water changed the taste}?", "salt"),
        )),
        ("A diver, [A], located the wreck in [YEAR] at a depth of [LENGTH].", (
            ("{Who located the wreck|Which person found the remains|By whom was it discovered}?", "[A]"),
            ("{At what depth is the wreck|How deep does it lie|How far must one go down}?", "[LENGTH]"),
            ("{When was the wreck located|In which year was it found|What is the date of the discovery}?", "[YEAR]"),
        )),
    ),
    # ice trade
    (
        ("Before there were refrigerators, [TOWN] lived from cutting ice on its lake.", (
            ("{From what did [TOWN] live|How did the inhabitants make money|Which natural product was sold}?", "cutting ice"),
            ("{When did the trade flourish|Before which invention was this common|What did people not yet have}?", "Before there were refrigerators"),
        )),
        ("Teams with long saws went out as soon as it was {a foot|two hands} thick.", (
            ("{With what tools did the teams go out|Which equipment was needed|What did the men carry}?", "long saws"),
            ("{When could the teams start|How thick did it have to be|What was the sign for the season to begin}?", "thick"),
        )),
        ("The blocks were packed in sawdust, which kept them from melting until September.", (
            ("{In what were the blocks packed|Which material served as insulation|What kept the product cold}?", "sawdust"),
            ("{Until when did the blocks last|How far into the year was the stock preserved|By which month did they melt}?", "September"),
        )),
        ("Brewers took half of the harvest, and hospitals and {confectioners|butchers} took the rest.", (
            ("{Who took half of the harvest|Which customers bought the most|Who was the main client}?", "Brewers"),
            ("{How much did the brewers take|What share went to the beer makers|Which part was left for hospitals}?", "half of the harvest"),
        )),
        ("A cargo that [A] shipped to [COUNTRY] arrived as nothing but warm water.", (
            ("{Who shipped a cargo to [COUNTRY]|Which person made a bad deal|Whose plan failed}?", "[A]"),
            ("{In what condition did the cargo arrive|What reached [COUNTRY]|What became of the load}?", "warm water"),
        )),
        ("Skaters have the lake to themselves nowadays, provided the winter is cold enough.", (
            ("{Who has the lake nowadays|Which people come there in our time|For what leisure is the place used}?", "Skaters"),
        )),
    ),
    # basket weaving
    (
        ("In the marshes around [TOWN] nearly every family used to weave baskets.", (
            ("{What did nearly every family do|Which craft was common around [TOWN]|What did the households produce}?", "weave baskets"),
            ("{Where did these families live|In what landscape was the craft at home|Which wet region is described}?", "In the marshes"),
        )),
        ("Willow rods were cut in {January|February}, when the sap was low.", (
            ("{What was cut|Which plant supplied the material|From what tree are the twigs}?", "Willow rods"),
            ("{Why was winter the time for cutting|What was the condition of the plant then|When were the rods cut}?", "when the sap was low"),
        )),
        ("Boiling them in their bark turned them brown, and peeling left them white.", (
            ("{What turned them brown|How did one get dark material|By which treatment was a tan shade achieved}?", "Boiling them in their bark"),
            ("{What left them white|How was a light colour obtained|Which step gave pale twigs}?", "peeling"),
        )),
        ("Potato baskets earned the most, but cradles were the pride of a weaver.", (
            ("{What earned the most|Which article brought good money|What was best for the purse}?", "Potato baskets"),
            ("{What was the pride of a weaver|Which object showed real skill|For which piece was one admired}?", "cradles"),
        )),
        ("Grandmothers sold the goods from handcarts at the fair in [TOWNB].", (
            ("{Who sold the goods|Which relatives did the trading|Who went to the customers}?", "Grandmothers"),
            ("{Where were the goods sold|At which fair did buyers find them|In what town was the fair}?", "the fair in [TOWNB]"),
        )),
        ("[A], the only master left, teaches the basic knots to prisoners.", (
            ("{Who is the only master left|Which person still knows the art|Who passes on the knowledge}?", "[A]"),
            ("{To whom are the knots taught|Which pupils learn the craft now|Who attends the lessons}?", "prisoners"),
        )),
    ),
    # shipyard
    (
        ("The shipyard of [FIRM] once employed every second man in [TOWN].", (
            ("{How many men did [FIRM] employ|What share of the town worked there|How important was the firm for [TOWN]}?", "every second man"),
        )),
        ("It began with cutters for pilots and ended with tankers as long as a street.", (
            ("{With what did it begin|Which vessels were built first|What was made in the early days}?", "cutters for pilots"),
            ("{With what did it end|Which vessels were built last|What was made in the final years}?", "tankers"),
        )),
        ("Riveters worked in groups of four: a heater, a catcher, a holder and a hammerer.", (
            ("{In what groups did the riveters work|How large was a team|Which roles were there}?", "groups of four"),
        )),
        ("Most of them were deaf by forty, since nobody wore {earplugs|ear protection}.", (
            ("{At what age were they deaf|When did they lose their hearing|How old were they when the ears failed}?", "by forty"),
            ("{Why were they deaf|What should they have worn|Which safety measure was lacking}?", "nobody wore"),
        )),
        ("A tall crane, nicknamed Old [NAME], could lift [WEIGHT] of steel.", (
            ("{What was the crane nicknamed|Which name did the giant have|How did people call the lifting machine}?", "Old [NAME]"),
            ("{How much could the crane lift|What load was possible|How strong was it}?", "[WEIGHT]"),
        )),
        ("Orders dried up when yards in [COUNTRY] offered ships at half the price.", (
            ("{Why did orders dry up|What ruined the business|Which competitors were cheaper}?", "yards in [COUNTRY] offered ships at half the price"),
        )),
        ("[A], the daughter of a welder, now repairs {wooden dinghies|sailing boats} in the smallest shed.", (
            ("{Who repairs boats now|Which person works there today|Who keeps a little of the tradition alive}?", "[A]"),
            ("{Where are the repairs done|In which part is there still work|What room is still in use}?", "in the smallest shed"),
        )),
    ),
    # public baths
    (
        ("The public baths of [TOWN] were built in [YEAR], when few flats had running water.", (
            ("{Why were the public baths built|What was missing in most homes|When were the baths of [TOWN] needed}?", "few flats had running water"),
            ("{When were the public baths built|In which year did people get a place to wash|How old is the house}?", "[YEAR]"),
        )),
        ("A tub of hot water, a towel and a piece of soap cost [PRICEB].", (
            ("{How much did a tub cost|What was the price of getting clean|What had to be paid for soap and a towel}?", "[PRICEB]"),
            ("{What did one get for the money|What was included|Which things were handed out}?", "a towel and a piece of soap"),
        )),
        ("Men entered through the left door under a stone triton, women through the right.", (
            ("{Through which door did men enter|What is above the entrance for gentlemen|Where did husbands and wives part}?", "the left door"),
        )),
        ("The tiles with {dolphins|water lilies} were laid by craftsmen from [COUNTRY].", (
            ("{Who laid the tiles|From where did the craftsmen come|Which foreign workers decorated the place}?", "craftsmen from [COUNTRY]"),
        )),
        ("Heat came through pipes from the slaughterhouse next door.", (
            ("{Where did the heat come from|What warmed the water|Which neighbour supplied energy}?", "the slaughterhouse next door"),
        )),
        ("The attendant [A] gave swimming lessons with a rope and a bamboo pole.", (
            ("{Who gave swimming lessons|From whom could one learn the crawl|Which employee was a teacher}?", "[A]"),
            ("{With what were the lessons given|Which aids were used in teaching|How were beginners held up}?", "a rope and a bamboo pole"),
        )),
        ("In the drained pool a jazz band now plays every [DAY].", (
            ("{Who plays in the drained pool|What can one hear there now|Which musicians use the basin}?", "a jazz band"),
            ("{When does the band play|On which day is there music|What is the evening for a concert}?", "[DAY]"),
        )),
    ),
    # horse tram
    (
        ("The first tram in [TOWN] was drawn by a pair of chestnut mares.", (
            ("{What drew the first tram|Which animals were harnessed|How was the vehicle moved at first}?", "a pair of chestnut mares"),
        )),
        ("It ran from the slaughter yard to the opera and never went faster than a jogger.", (
            ("{Where did it run|What were the two ends of the line|Which route did it take}?", "from the slaughter yard to the opera"),
            ("{How fast was it|With what is the speed compared|What pace did it keep}?", "never went faster than a jogger"),
        )),
        ("On the steep part by the brewery a third {animal|horse} was hitched on.", (
            ("{Where was a third animal hitched on|At which spot was more strength required|What part of the route was difficult}?", "On the steep part by the brewery"),
        )),
        ("Coachmen blocked the rails with dung carts because they feared for their living.", (
            ("{Who blocked the rails|Which people were against it|Who tried to stop the traffic}?", "Coachmen"),
            ("{Why did they block the rails|What was the motive of the protest|What were the opponents afraid of}?", "they feared for their living"),
        )),
        ("The engineer [A] electrified the line in [YEAR] and kept the old bell.", (
            ("{Who electrified the line|Which person brought in the current|By whom was it modernised}?", "[A]"),
            ("{When was the line electrified|In which year did the current come|What is the date of the modernisation}?", "[YEAR]"),
            ("{What was kept|Which old part remained|What still sounds as before}?", "the old bell"),
        )),
        ("Buses took over for [NW] decades, until exhaust fumes made people regret the change.", (
            ("{How long did buses take over|For what period were there no rails in use|After how many decades did opinion change}?", "[NW] decades"),
            ("{Why did people regret the change|What was unpleasant about the buses|What bothered the citizens}?", "exhaust fumes"),
        )),
    ),
    # wooden church
    (
        ("The wooden church of [TOWN] was put up without a single nail.", (
            ("{What is special about the wooden church|Without what was it put up|Which metal part will one not find}?", "without a single nail"),
        )),
        ("Law in [COUNTRY] forbade this faith to use stone or to finish within a year.", (
            ("{What did the law forbid|Which material was not permitted|Why was it not built of something harder}?", "to use stone"),
        )),
        ("Carpenters from a shipyard shaped the roof, which explains its {round|curved} beams.", (
            ("{Who shaped the roof|Which craftsmen made the top|What explains the beams}?", "Carpenters from a shipyard"),
        )),
        ("The shingles are larch, and the floor is fir.", (
            ("{Which wood are the shingles|What keeps out the rain|What covers the outside at the top}?", "larch"),
            ("{Which wood is the floor|On what does one walk inside|What timber lies under the feet}?", "fir"),
        )),
        ("Inside, a travelling painter left a whale with the face of the mayor.", (
            ("{What did the painter leave|Which animal is painted inside|What is the strangest picture}?", "a whale"),
            ("{Whose face can be seen|Who was the model for the animal|Which official was made fun of}?", "the face of the mayor"),
        )),
        ("Woodworm nearly destroyed the pulpit before [A] cured it with {hot air|smoke}.", (
            ("{What nearly destroyed the pulpit|Which pest did damage|What attacked the preacher's place}?", "Woodworm"),
            ("{Who cured the pulpit|Which person came to the rescue|By whom was the pest defeated}?", "[A]"),
        )),
        ("Services are held only on [DATE], by the light of candles.", (
            ("{When are services held|On what date do people pray there|Which day brings the congregation together}?", "[DATE]"),
            ("{How is it lit|By what light are services held|What replaces electric lamps}?", "candles"),
        )),
    ),
    # the great fire
    (
        ("The great fire of [TOWN] started in the shop of a pastry cook who had fallen asleep.", (
            ("{Where did the great fire start|In what kind of house did the flames begin|Which business was the source}?", "the shop of a pastry cook"),
            ("{Why was nobody watching|Who was responsible for the disaster|What had the guilty person done}?", "had fallen asleep"),
        )),
        ("A hot wind from the [DIRECTION] carried sparks over the thatched roofs.", (
            ("{What carried the sparks|From where did the wind blow|What helped the flames to spread}?", "wind from the [DIRECTION]"),
            ("{What kind of roofs were there|Why did the houses catch light so easily|Over what did the sparks fly}?", "thatched roofs"),
        )),
        ("Students passed buckets from the river while the nuns prayed on the {bridge|hill}.", (
            ("{Who passed buckets|Which people fought the flames|Who brought water}?", "Students"),
            ("{What did the nuns do|How did the sisters try to help|Who prayed}?", "the nuns prayed"),
        )),
        ("By [TIMEB] the next day, [N] houses lay in ashes.", (
            ("{How many houses were lost|What was the extent of the damage|How large was the number of ruins}?", "[N] houses"),
        )),
        ("The magistrate [A] afterwards ordered wider streets and brick walls between neighbours.", (
            ("{Who ordered wider streets|Which official made new rules|By whom was the rebuilding directed}?", "[A]"),
            ("{What did the magistrate order|How should another catastrophe be prevented|Which lessons were drawn}?", "wider streets and brick walls"),
        )),
        ("A night watch was introduced, and its horn is now blown for tourists.", (
            ("{What was introduced|Which guard was created|Who kept an eye on the town in the dark}?", "A night watch"),
            ("{For whom is the horn now blown|Who hears the instrument in our days|What audience does the signal have now}?", "for tourists"),
        )),
    ),
    # dyers' quarter
    (
        ("In the old quarter of [TOWN] the stream {often changed|kept changing} its colour because the dyers lived there.", (
            ("{Who lived in the old quarter|Why was the water never clear|Which craftsmen tinted the stream}?", "the dyers lived there"),
        )),
        ("Blue came from woad, a cabbage-like herb that stank as it fermented.", (
            ("{Where did the blue come from|Which herb gave the shade of the sky|What plant was fermented}?", "woad"),
        )),
        ("Yellow was won from onion skins, and madder roots supplied red.", (
            ("{From what was yellow won|Which kitchen scraps were useful|What gave the shade of lemons}?", "onion skins"),
            ("{What supplied red|Which root was necessary|Where did the shade of blood come from}?", "madder roots"),
        )),
        ("To fix the shades, the cloth was steeped in alum bought from [COUNTRY].", (
            ("{How were the shades fixed|Which substance kept the cloth from fading|What was imported}?", "alum"),
            ("{From where did the alum come|Which country was the supplier|Where was the mineral bought}?", "[COUNTRY]"),
        )),
        ("The guild fined anyone who emptied a vat before dusk, as the tanners downstream complained.", (
            ("{Who was fined|Which behaviour was punished|Before what hour was pouring away forbidden}?", "anyone who emptied a vat before dusk"),
            ("{Who complained|Which neighbours were annoyed|To whom did the dirty water flow}?", "the tanners downstream"),
        )),
        ("An English chemist's powder made them all redundant within {ten|twelve} years.", (
            ("{What made them redundant|Which invention finished the craft|Why did they lose their work}?", "An English chemist's powder"),
        )),
        ("In a tiny workshop, [A] still prints tablecloths with carved pear blocks.", (
            ("{Who still prints tablecloths|Which person works in the old way|Who has not given up the tradition}?", "[A]"),
            ("{With what are the tablecloths printed|Which tools make the pattern|From what wood are the stamps}?", "carved pear blocks"),
        )),
    ),
)
