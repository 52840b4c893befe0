"""Short everyday tales and reports about people: trips, losses, parties, mistakes, races, rescues, quarrels; one sentence answers each question.

The sentences of a text compete: several persons, times, places and reasons, and most questions avoid the words of their sentence.
"""

EVENT_TEXTS = (
    # a night train missed
    (
        ("[A] wanted to take the night train from [TOWN] to the coast.", (
            ("{Where did the night train start|From which town did [A] plan to leave|What was the starting point of the journey|Where was [A] before the trip to the sea}?", "[TOWN]"),
            ("{Where did [A] want to go|What was the goal of the trip|To which part of the country should the journey lead}?", "the coast"),
        )),
        ("Because of a flat tyre the taxi reached the station at [TIMEB].", (
            ("{Why was the taxi late|What held up the car|What went wrong on the way to the platform|What trouble did the driver have with a wheel}?", "a flat tyre"),
            ("{When did the taxi arrive|At what time did [A] get to the station|What did the station clock show when the cab pulled up}?", "[TIMEB]"),
        )),
        ("The train had departed four minutes earlier.", (
            ("{When had the train departed|By how much did [A] miss the connection|How narrow was the miss|How long had the carriages been gone}?", "four minutes earlier"),
        )),
        ("A guard named [B] unlocked the waiting room and brought two blankets.", (
            ("{Who unlocked the waiting room|Which railway worker was kind|Who made sure that nobody had to freeze on the platform|Thanks to whom was there a place to rest}?", "[B]"),
            ("{What did the guard bring|What kept the stranded traveller warm|What was lent against the cold}?", "two blankets"),
        )),
        ("Over a cup of lentil soup [A] met a retired judge from [TOWNB].", (
            ("{Whom did [A] meet|Who was the other person stuck there that night|Which stranger shared the table|What had the new acquaintance been before old age}?", "a retired judge"),
            ("{Where did the judge come from|In which place is the retired lawyer at home|What is the home town of the stranger}?", "[TOWNB]"),
        )),
        ("The next morning both shared a hired car and split the cost of [PRICE].", (
            ("{How did the two travel on|What did they use instead of the railway|What happened the next morning|By what means did they leave in the end}?", "shared a hired car"),
            ("{What did the car cost|How much money was divided between them|What sum did they pay together}?", "[PRICE]"),
        )),
    ),
    # cello left in a tram
    (
        ("On [DAY] a music student left her cello in the [COLOR] tram.", (
            ("{What did the student leave behind|Which thing was forgotten|What was suddenly missing|Which object travelled on without its owner}?", "her cello"),
            ("{When did the student leave the cello|On which day of the week did the mishap occur|What day was so unlucky for the young musician}?", "On [DAY]"),
        )),
        ("She noticed the loss only when she stood before her teacher's door.", (
            ("{When did she notice the loss|Where was she when it struck her that her hands were empty|At what moment did she become aware of the trouble}?", "when she stood before her teacher's door"),
        )),
        ("The driver, [A], found the case between two seats at the depot.", (
            ("{Who found the case|Which person came upon the forgotten thing|Who discovered it at the end of the line}?", "[A]"),
            ("{Where was the case found|In what spot did it lie|Where exactly did the cello turn up}?", "between two seats"),
        )),
        ("A label inside carried the name of a violin maker in [TOWN].", (
            ("{What did the label carry|What was written inside|Which clue pointed to the owner}?", "the name of a violin maker"),
            ("{Where does the violin maker live|In which town is the workshop of the craftsman|What is the home of the man who builds instruments}?", "[TOWN]"),
        )),
        ("The violin maker knew the cello by its scratched neck and telephoned the student.", (
            ("{How did the violin maker know the cello|By what mark was it recognised|What made the craftsman sure that it was hers|Which damage gave it away}?", "its scratched neck"),
        )),
        ("As thanks, the driver was given two tickets for her final concert.", (
            ("{What was the driver given|What reward was there for honesty|How did the young woman show that she was grateful|What did the finder receive}?", "two tickets for her final concert"),
        )),
    ),
    # surprise party for a grandmother
    (
        ("For grandmother's eightieth birthday the family planned a secret party in a boathouse.", (
            ("{Where was the party planned|In what sort of building did everybody gather|Which place by the water was chosen|Where did they mean to celebrate}?", "a boathouse"),
            ("{What did the family plan|What was being prepared behind the old lady's back|How did they want to mark the eighty years}?", "a secret party"),
        )),
        ("Uncle [B] hung paper lanterns from the beams.", (
            ("{What did uncle [B] hang up|How was the room decorated|What gave light under the roof|What did [B] contribute to the look of the place}?", "paper lanterns"),
        )),
        ("Cousin [D] baked a walnut cake with three layers.", (
            ("{Who baked the cake|Whose job was the sweet part|Who stood at the oven|Who is to thank for the dessert}?", "[D]"),
            ("{What kind of cake was it|Which nuts were in the dessert|What was served with the coffee}?", "a walnut cake"),
        )),
        ("Grandmother was told that she was going to the dentist.", (
            ("{What was grandmother told|Which lie was used to get her out of the house|Where did the old lady believe she was heading|What was the trick}?", "she was going to the dentist"),
        )),
        ("At [TIME] thirty guests jumped up from behind the canoes.", (
            ("{How many guests were there|How big was the company|What number of people shouted hooray}?", "thirty guests"),
            ("{Where did the guests hide|What served as a hiding place|Where did everybody suddenly come from}?", "behind the canoes"),
            ("{When did the guests jump up|At what hour did the secret come out|When did the quiet ones suddenly show themselves}?", "[TIME]"),
        )),
        ("She laughed, cried a little, and then asked for a glass of cider.", (
            ("{What did she ask for|What did the old lady want to drink|Which drink was her wish after the tears}?", "a glass of cider"),
        )),
    ),
    # wrong labels in a jam factory
    (
        ("One [DAY] morning a jam factory in [TOWN] filled [NW] hundred jars with the wrong label.", (
            ("{What went wrong at the factory|Which mistake happened that morning|What was the blunder|What did not match the contents}?", "the wrong label"),
            ("{Where is the factory|In which town is the jam made|In what place did the mix-up occur}?", "[TOWN]"),
        )),
        ("The glasses said apricot but held [NAME] plum jam.", (
            ("{What did the jars hold|What was really inside the glasses|Which fruit did the customers get}?", "plum jam"),
            ("{What did the glasses say|Which fruit was promised on the outside|What could one read on the jars}?", "apricot"),
        )),
        ("A new worker had loaded the paper roll from the neighbouring shelf.", (
            ("{Who loaded the paper roll|Whose fault was it|Which person caused the muddle|Who had reached for the wrong place}?", "A new worker"),
            ("{Where did the roll come from|From what spot was the wrong paper taken|Which board should nobody have touched}?", "the neighbouring shelf"),
        )),
        ("A shop assistant discovered the error while she was having breakfast.", (
            ("{Who discovered the error|Who was the first to see that something was off|Thanks to whom did it come out}?", "A shop assistant"),
            ("{When was the error discovered|During which meal did somebody become suspicious|What was the woman doing when she saw it}?", "while she was having breakfast"),
        )),
        ("The owner, [A], did not scold anybody and sold the jars as surprise jam.", (
            ("{How did the owner react|What became of the jars|Under which new name were the goods offered|How was the mistake turned into business}?", "sold the jars as surprise jam"),
            ("{Who owns the factory|Who is the boss of the jam makers|Which person stayed so calm}?", "[A]"),
        )),
        ("Within [SHORT] every jar was gone.", (
            ("{How long did it take to sell them|How quickly did the stock run out|After what time was nothing left}?", "[SHORT]"),
        )),
    ),
    # four hundred brooms
    (
        ("In the office of a small hotel, [A] meant to order four brooms.", (
            ("{What did [A] mean to order|How many brooms were really needed|What was the original plan|What should have been bought}?", "four brooms"),
            ("{Where does [A] work|In what kind of business did it happen|What sort of house needed something for sweeping}?", "a small hotel"),
        )),
        ("A sleepy finger on the keyboard turned the four into four hundred.", (
            ("{What turned the four into four hundred|How did the mistake come about|What was to blame for the high number|Why was the figure wrong}?", "A sleepy finger on the keyboard"),
        )),
        ("On [DAYB] a lorry stopped at the back door with a mountain of parcels.", (
            ("{When did the lorry stop|On what day was everything delivered|Which day brought the parcels}?", "On [DAYB]"),
            ("{Where did the lorry stop|At which entrance were the goods unloaded|Where did the mountain of parcels land}?", "at the back door"),
        )),
        ("The supplier refused to take the goods back.", (
            ("{Who refused to take the goods back|Which side showed no mercy|Who did not want the things again|Who said no}?", "The supplier"),
        )),
        ("[B], the porter, had the idea of a sweeping contest in the main street.", (
            ("{Who had the idea|Who came up with a way out|Whose imagination saved the day|Which member of staff thought of something}?", "[B]"),
            ("{What was the idea|What kind of event used up the brooms|Which unusual competition took place}?", "a sweeping contest"),
        )),
        ("Every family in town bought one for [PRICE], and the road has never been cleaner.", (
            ("{What did one broom cost|How much did each household pay|For which sum could one take part}?", "[PRICE]"),
            ("{Who bought the brooms|Who got rid of the pile in the end|Which buyers were found}?", "Every family in town"),
        )),
    ),
    # soapbox race
    (
        ("Last Sunday eleven soapbox cars rolled down the hill behind the church.", (
            ("{How many soapbox cars took part|How large was the field|What number of vehicles was at the start}?", "eleven soapbox cars"),
            ("{Where did the cars roll|Which slope was used as a track|What was the course of the race}?", "the hill behind the church"),
        )),
        ("[A] steered a bathtub on pram wheels.", (
            ("{What did [A] steer|In which strange vehicle did [A] sit|What had [A] built for the day|What was the car of [A] made from}?", "a bathtub on pram wheels"),
        )),
        ("The twins from the bakery came as a rolling loaf of bread.", (
            ("{Who came as a loaf of bread|Which pair looked like something to eat|Who chose food as a costume}?", "The twins from the bakery"),
        )),
        ("In the second bend [B] crashed into a bale of straw.", (
            ("{Where did [B] crash|In which part of the course was there an accident|At what point did [B] come off the road}?", "the second bend"),
            ("{What did [B] crash into|What stopped [B] so softly|What was hit in the accident}?", "a bale of straw"),
        )),
        ("The fastest run took {barely|just} [M] seconds and belonged to the postman.", (
            ("{Who had the fastest run|Who won|Which man was quicker than all the others|To whom does the victory belong}?", "the postman"),
            ("{How long did the fastest run take|What was the best time|What did the stopwatch show for the winner}?", "[M] seconds"),
        )),
        ("The jury gave the prize for beauty to a wooden crocodile.", (
            ("{What won the prize for beauty|Which vehicle was the prettiest|What did the judges like to look at most|Which animal pleased the jury}?", "a wooden crocodile"),
        )),
    ),
    # a horse in a frozen pond
    (
        ("Late in the afternoon a grey mare broke through the ice of a village pond.", (
            ("{What broke through the ice|Which animal was in danger|Who fell into the cold water|Whose life was at risk}?", "a grey mare"),
            ("{Where did it happen|What had the animal walked onto|Which water was not frozen hard enough}?", "a village pond"),
        )),
        ("A boy on his way home from choir practice heard the splashing.", (
            ("{Who heard the splashing|Who was the first to become aware of the trouble|Which passer-by raised the alarm}?", "A boy"),
            ("{Where was the boy coming from|What had the child been doing before|Which lesson was just over}?", "choir practice"),
        )),
        ("Firefighters laid ladders on the ice and crawled to the animal.", (
            ("{What did the firefighters lay on the ice|How did the rescuers get across without sinking|What kept the crew from breaking in themselves}?", "ladders"),
        )),
        ("It took [M] minutes and a broad belt to pull her out.", (
            ("{How long did the rescue take|How much time went by until she stood on land|After how many minutes was the creature safe}?", "[M] minutes"),
            ("{What was used to pull her out|With which object was the horse lifted|What went around her body}?", "a broad belt"),
        )),
        ("[A], the vet, rubbed the mare dry with straw and gave her warm water.", (
            ("{Who rubbed the mare dry|Who cared for the animal afterwards|Which expert saw to it that she got warm}?", "[A]"),
            ("{What was the mare given|What did she get to drink|What warmed her from inside}?", "warm water"),
        )),
        ("The gate of her meadow had been left open by hikers.", (
            ("{Who left the gate open|Whose carelessness was the cause|Who was to blame that she ran away|Which people had not shut something}?", "hikers"),
        )),
    ),
    # two kayakers and a fisherman
    (
        ("Two kayakers capsized off [NAME] Point when the wind turned to the [DIRECTION].", (
            ("{Where did the kayakers capsize|Near which headland did the boats turn over|What is the scene of the accident called}?", "[NAME] Point"),
            ("{Why did they capsize|What made the paddlers fall into the waves|What changed suddenly out at sea}?", "the wind turned"),
        )),
        ("They held on to a single paddle for [SHORT].", (
            ("{What did they hold on to|What kept the pair together in the water|Which object did they not let go of}?", "a single paddle"),
            ("{How long did they hold on|How much time did they spend in the waves|For how long did they have to be brave}?", "[SHORT]"),
        )),
        ("A fisherman called [A] saw an orange life vest through his binoculars.", (
            ("{Who saw the life vest|Who noticed them from far away|Which man came to help|Whose sharp eye saved them}?", "[A]"),
            ("{What did the fisherman see|Which bright spot caught his attention|What gave the two away among the waves}?", "an orange life vest"),
        )),
        ("The fisherman cut his net to be faster and steered towards them.", (
            ("{Why did the fisherman cut his net|What for did the man give up his catch|For what purpose was a tool of his trade destroyed}?", "to be faster"),
            ("{What did the fisherman cut|What did the rescuer sacrifice|Which piece of equipment was ruined}?", "his net"),
        )),
        ("On board there was hot broth from a dented flask.", (
            ("{What was there on board|What did the frozen pair get to drink|With what were they warmed up|What came out of the flask}?", "hot broth"),
        )),
        ("A month later the two women brought the fisherman a new net with a ribbon.", (
            ("{What did the two women bring|How did the rescued say thank you|Which present did the man get|What replaced the thing that he had lost}?", "a new net"),
            ("{When did they bring the net|How much time passed before the gift came|When was the debt repaid}?", "A month later"),
        )),
    ),
    # an aunt from overseas
    (
        ("After [NW] years abroad, aunt Beatrice came to visit the family in [TOWN].", (
            ("{Who came to visit|Which relative turned up after such a long time|Whose return did everybody look forward to}?", "aunt Beatrice"),
            ("{How long had the aunt been abroad|For what time had she lived far away|How many years had gone by since she left}?", "[NW] years"),
        )),
        ("Her suitcase held [FOOD], a drum and a hat made of palm leaves.", (
            ("{What did the suitcase hold|Which presents had she packed|What was in her luggage|Which things came across the sea with her}?", "a drum and a hat made of palm leaves"),
        )),
        ("She slept in the [ROOM], because the guest bed squeaked.", (
            ("{Where did she sleep|In which room did the visitor spend the night|Where was her place for the nights}?", "the [ROOM]"),
            ("{Why did she not use the guest bed|What was wrong with the bed|Which noise drove the visitor away}?", "the guest bed squeaked"),
        )),
        ("Every evening she told stories about a railway through the jungle.", (
            ("{What did she tell stories about|What was the subject of her tales|What did the listeners hear each night}?", "a railway through the jungle"),
            ("{How often did she tell stories|When did everybody listen to her|At what time of day were there tales}?", "Every evening"),
        )),
        ("Little [B] asked her most of the questions.", (
            ("{Who asked most of the questions|Which child was the most curious|Who wanted to know everything|Who could not stop asking}?", "[B]"),
        )),
        ("When she left on [DATE], even grandfather wiped his eyes.", (
            ("{When did she leave|On what date did the visit come to an end|What day was the goodbye}?", "[DATE]"),
            ("{Who wiped his eyes|Who was moved by the goodbye|Whom did nobody expect to cry}?", "grandfather"),
        )),
    ),
    # driving exam
    (
        ("[A] took the driving exam for the third time on [DATE].", (
            ("{How many times has [A] tried|Which attempt was it|Was it the first try of [A]}?", "the third time"),
            ("{When did [A] take the exam|On what date did the test take place|Which day had been fixed for the test}?", "[DATE]"),
        )),
        ("The first attempt had failed because of a stop sign behind a bush.", (
            ("{Why had the first attempt failed|What had been overlooked the first time|Which traffic sign had been the trouble at the start}?", "a stop sign behind a bush"),
        )),
        ("In the second, the engine had died on a level crossing.", (
            ("{Where had the engine died|At what dangerous spot had the car stood still|In which place did the motor give up}?", "on a level crossing"),
        )),
        ("This time the examiner was a quiet man with a bow tie.", (
            ("{What was the examiner like|Who sat in the car as the judge|How did the official look|Who had to decide}?", "a quiet man with a bow tie"),
        )),
        ("The examiner asked for a turn in [STREET] and then for parking beside a milk lorry.", (
            ("{Where was the turn|In which road did the car have to change direction|At what place should [A] turn}?", "[STREET]"),
            ("{What did [A] park beside|Which vehicle stood next to the gap|Beside what did the candidate have to squeeze in}?", "a milk lorry"),
        )),
        ("Afterwards the examiner smiled and said that his own licence had taken four tries.", (
            ("{What did the examiner say afterwards|What did the official admit at the end|How often had the man himself been tested|What comforting fact was revealed}?", "his own licence had taken four tries"),
        )),
    ),
    # an exam on the organ
    (
        ("Before the organ exam in the cathedral, [B] had practised for [LONG].", (
            ("{How long had [B] practised|How much preparation was behind it|For what time had [B] been working at the pieces}?", "[LONG]"),
            ("{Where was the exam|In which building did the candidate play|Where did [B] have to show the skill}?", "the cathedral"),
        )),
        ("Three professors listened from the front pew.", (
            ("{Where did the professors listen|From which seats was the music judged|Where had the jury sat down}?", "the front pew"),
            ("{Who listened|Who were the judges|Which people gave the marks}?", "Three professors"),
        )),
        ("In the middle of the slow piece a bat flew around the pipes.", (
            ("{When did the bat fly around|During which part was there a disturbance|At what point did a visitor appear}?", "In the middle of the slow piece"),
            ("{What flew around the pipes|Which animal came by|What could have upset the player}?", "a bat"),
        )),
        ("[B] did not miss a note, although the hands were shaking.", (
            ("{Did [B] make mistakes|How well did the candidate keep going|Was anything played wrong}?", "did not miss a note"),
            ("{What showed that [B] was nervous|Which sign of fear was there|How did one see the excitement of the player}?", "the hands were shaking"),
        )),
        ("The result was announced at [TIMEB] on a sheet beside the vestry.", (
            ("{When was the result announced|At what hour did the waiting end|When could one learn the mark}?", "[TIMEB]"),
            ("{Where was the result|Where could the mark be read|At which spot did the paper hang}?", "beside the vestry"),
        )),
        ("Only one remark was critical, namely that the shoes had been too loud.", (
            ("{What was too loud|What did the jury find fault with|Which detail got a bad word|What should be quieter next time}?", "the shoes"),
        )),
    ),
    # a corner grocery closes
    (
        ("After half a century, the corner grocery of Mr Osei in [STREET] is closing.", (
            ("{Whose grocery is closing|Which shopkeeper is giving up|Who will no longer stand behind the counter}?", "Mr Osei"),
            ("{How long has the grocery existed|For what time could people buy there|How old is the business}?", "half a century"),
        )),
        ("He sold everything from shoelaces to smoked herring.", (
            ("{What did he sell|What could customers find on the shelves|How wide was the range of goods|Which articles were on offer}?", "everything from shoelaces to smoked herring"),
        )),
        ("Children got a liquorice stick when they counted their change correctly.", (
            ("{What did children get|Which sweet was given away|How did the man reward small customers}?", "a liquorice stick"),
            ("{When did children get the sweet|What did a young shopper have to do right|Under which condition was there something for the little ones}?", "when they counted their change correctly"),
        )),
        ("The rent has climbed to [PRICE] a month, which is more than he earns.", (
            ("{Why is the shop closing|What drives him out|Which cost can he no longer carry|What made the business impossible}?", "The rent has climbed"),
            ("{How high is the rent|What must be paid every month|Which sum is asked for the rooms}?", "[PRICE]"),
        )),
        ("From [MONTH] on, a telephone company will use the rooms.", (
            ("{Who will use the rooms|What comes after the grocery|Which business moves in next}?", "a telephone company"),
            ("{From when will the rooms be used|When does the new tenant begin|In which month does the change happen}?", "[MONTH]"),
        )),
        ("His neighbours are knitting him a blanket with all their names.", (
            ("{What are the neighbours knitting|Which farewell present is being made|What will keep the old man warm|What do the people next door give him}?", "a blanket with all their names"),
        )),
    ),
    # quarrel over a hedge
    (
        ("[A] and [B] had not spoken for [LONG] because of a beech hedge.", (
            ("{What was the quarrel about|Which plant divided the two|What was the cause of the silence}?", "a beech hedge"),
            ("{How long had they not spoken|For what time had there been silence|How old was the dispute}?", "[LONG]"),
        )),
        ("[A] complained that it took the light from the tomatoes.", (
            ("{What did [A] complain about|What was wrong in the eyes of [A]|Why did [A] want it lower|Which vegetables stood in the shade}?", "it took the light from the tomatoes"),
        )),
        ("[B] answered that the wind would flatten the bean poles without it.", (
            ("{What did [B] answer|Why did [B] want to keep it|What did [B] fear|Against what did [B] need shelter}?", "the wind would flatten the bean poles"),
        )),
        ("A judge in [TOWN] advised them to drink tea together.", (
            ("{Who advised them|Which official gave a piece of wisdom|Who tried to make peace}?", "A judge"),
            ("{What did the judge advise|Which step was proposed to the two|What should the enemies do}?", "to drink tea together"),
        )),
        ("Peace came when a blackbird built its nest exactly on the border.", (
            ("{What brought peace|How did the quarrel end|Which animal changed everything|What happened before the two made friends}?", "a blackbird built its nest"),
            ("{Where was the nest built|At which place did the bird settle|Where exactly did the eggs lie}?", "exactly on the border"),
        )),
        ("Today they cut the leaves together every [SEASON] and share a plum brandy.", (
            ("{When do they cut the leaves|In which season do they work side by side|What is the time of year for trimming}?", "every [SEASON]"),
            ("{What do they share|Which drink follows the work|What is in the glasses of the former enemies}?", "a plum brandy"),
        )),
    ),
    # two brothers and a tent
    (
        ("On the second evening of their hike, two brothers quarrelled about the tent pegs.", (
            ("{What did the brothers quarrel about|Which small things started the trouble|What was the fight about}?", "the tent pegs"),
            ("{When did they quarrel|At what point of the hike was there a row|On which evening did voices get loud}?", "On the second evening of their hike"),
        )),
        ("The elder, [A], said that [B] had left them at the spring.", (
            ("{Who accused the other|Which brother was angry|Who put the blame on somebody else}?", "[A]"),
            ("{Where were the things said to be|At which place should [B] have forgotten something|Where was the missing gear believed to lie}?", "at the spring"),
        )),
        ("[B] walked off without a word and slept under a spruce.", (
            ("{How did [B] react|Where did [B] spend the night|What was the roof of [B] that night|Under what did the younger one lie down}?", "slept under a spruce"),
        )),
        ("At dawn a fox tugged at the rucksack and the pegs fell out.", (
            ("{When did the pegs fall out|At what time of day was the riddle solved|When did the missing things appear}?", "At dawn"),
            ("{What tugged at the rucksack|Which animal brought the truth to light|Who was the thief for a moment}?", "a fox"),
        )),
        ("The pegs had been in the side pocket all the time.", (
            ("{Where had the pegs been all the time|In what place had they been hidden|Which part of the luggage had nobody checked}?", "the side pocket"),
        )),
        ("The elder said sorry by carrying both loads up to [NAME] Pass.", (
            ("{How did the elder say sorry|What did the guilty one do to make up for it|How was forgiveness asked for}?", "carrying both loads"),
            ("{Where did they climb to|What was the next goal of the walk|How far up were the loads carried}?", "[NAME] Pass"),
        )),
    ),
    # vase from a flea market
    (
        ("At a flea market in [TOWN], [A] bought a dusty vase for [PRICEB].", (
            ("{What did [A] buy|Which object changed hands at the market|What caught the eye of [A]}?", "a dusty vase"),
            ("{What did [A] pay|How much did it cost at the stall|For what sum did the seller let it go}?", "[PRICEB]"),
        )),
        ("For [LONG] it stood on the toilet and held a brush.", (
            ("{What did it hold|What was it used for at first|Which humble purpose did it serve}?", "a brush"),
            ("{How long did it stand there|For what time did nobody know its worth|How long was it treated as junk}?", "[LONG]"),
        )),
        ("A plumber who collects porcelain noticed the mark on its base.", (
            ("{Who noticed the mark|Which craftsman saw something special|Whose knowledge was decisive}?", "A plumber"),
            ("{Where was the mark|On what part was the sign|Where did one have to look}?", "on its base"),
        )),
        ("An expert dated it to the year [YEAR] and put on cotton gloves.", (
            ("{To what year was it dated|How old is it|When was it probably made|In which year did the potter shape it}?", "[YEAR]"),
            ("{What did the expert put on|With what did the specialist touch it|How did the expert protect the piece}?", "cotton gloves"),
        )),
        ("At the auction a lady on the telephone offered [PRICE].", (
            ("{Who offered the money|Which bidder won|Who was the buyer at the end}?", "a lady on the telephone"),
            ("{What was offered at the auction|How much did it bring|What was the highest bid}?", "[PRICE]"),
        )),
        ("The brush now stands in an empty mustard glass.", (
            ("{Where does the brush stand now|What replaced the precious thing in the bathroom|What is the new home of the brush}?", "an empty mustard glass"),
        )),
    ),
    # a dance school changes its rooms
    (
        ("The [SURNAME] dance school moved from a cellar to a former cinema on [DATE].", (
            ("{Where did the dance school move|In what kind of building are the lessons now|What was the new home used for before}?", "a former cinema"),
            ("{When did the school move|On what date were the rooms changed|Which day saw the change of address}?", "[DATE]"),
        )),
        ("The old rooms had suffered from mould since the wet spring.", (
            ("{What had the old rooms suffered from|Why did the school leave|What was bad about the former place|Which problem was there underground}?", "mould"),
        )),
        ("[NW] mirrors were carried over in a bakery van.", (
            ("{How were the mirrors carried|Which vehicle transported the glass|In what did the fragile load travel}?", "a bakery van"),
            ("{What was carried over|Which breakable things had to be brought along|What is needed on the walls for the pupils}?", "mirrors"),
        )),
        ("The piano came last, because eight men were needed for it.", (
            ("{What came last|Which object was the heaviest|What was left for the end}?", "The piano"),
            ("{How many men were needed|What number of helpers did the heavy piece demand|Who had to lift it}?", "eight men"),
        )),
        ("[A] sanded the new floor for [SHORTB] on her knees.", (
            ("{Who sanded the floor|Which person smoothed the boards|Who worked at ground level}?", "[A]"),
            ("{How long did the sanding take|For what time did she kneel|How much time went into the boards}?", "[SHORTB]"),
        )),
        ("At the first lesson the children found toffee papers from the film days.", (
            ("{What did the children find|Which traces of the past came up|What was left over from the audience of earlier days}?", "toffee papers"),
            ("{When were the papers found|On what occasion did something old come to light|During which hour were sweet wrappers discovered}?", "At the first lesson"),
        )),
    ),
    # first day in a bakery
    (
        ("On the first day of training, [A] stood in the bakery at three in the morning.", (
            ("{When did [A] stand in the bakery|How early did the work begin|At what hour does the trade start|What did the clock say on the first morning}?", "three in the morning"),
            ("{Where does [A] learn|In what sort of business did [A] start|Which trade has [A] chosen}?", "the bakery"),
        )),
        ("The master, Mrs Haddad, handed over an apron with burnt edges.", (
            ("{Who is the master|Which woman runs the place|Who welcomed the beginner}?", "Mrs Haddad"),
            ("{What did Mrs Haddad hand over|Which piece of clothing was given out|What did the newcomer have to put on}?", "an apron with burnt edges"),
        )),
        ("The first task was weighing rye flour into blue buckets.", (
            ("{What was the first task|With which job did the training begin|What had to be done at the start|What was the beginner told to do}?", "weighing rye flour"),
        )),
        ("A tray of pretzels slipped to the ground at [TIME].", (
            ("{What slipped to the ground|Which goods were ruined|What was dropped}?", "A tray of pretzels"),
            ("{When did the tray slip|At what time did something fall|When was there a crash}?", "[TIME]"),
        )),
        ("The other apprentice, [B], whispered that everybody drops one.", (
            ("{Who whispered|Who found comforting words|Which colleague was kind|From whom came some consolation}?", "[B]"),
            ("{What did [B] whisper|What was the consolation|Which thought made it less bad}?", "everybody drops one"),
        )),
        ("At noon the reward was a poppy roll, still warm, and a long nap.", (
            ("{What was the reward|What did [A] get for the effort|How did the shift end pleasantly}?", "a poppy roll"),
        )),
    ),
    # first day at kindergarten
    (
        ("Little [B] went to the kindergarten in [STREET] for the first time today.", (
            ("{Where is the kindergarten|In which road is the house for small children|To which address was [B] taken}?", "[STREET]"),
            ("{Who went there for the first time|Which child is new|Whose first day was it}?", "[B]"),
        )),
        ("In the cloakroom a picture of a snail marks the right hook.", (
            ("{What marks the hook|How does the child find the place for the jacket|Which animal shows where to hang things}?", "a picture of a snail"),
        )),
        ("Papa stayed for [M] minutes and then waved through the fence.", (
            ("{How long did Papa stay|After what time was the parent gone|For how long was the father there}?", "[M] minutes"),
            ("{What did Papa do at the end|How did the parent say goodbye|From where came the last sign of the father}?", "waved through the fence"),
        )),
        ("There were tears until the teacher fetched a guinea pig.", (
            ("{What stopped the tears|How was the child comforted|Which animal helped against sadness|What was fetched by the teacher}?", "a guinea pig"),
        )),
        ("At lunch all the children ate millet with carrots.", (
            ("{What did the children eat|What was on the plates|Which food was there at midday}?", "millet with carrots"),
        )),
        ("In the afternoon a boy named Tariq shared his sandpit excavator.", (
            ("{Who shared a toy|Which boy was friendly|Who could become a friend}?", "Tariq"),
            ("{What did Tariq share|Which toy was lent|With what did they dig}?", "his sandpit excavator"),
        )),
    ),
    # model railway in the cellar
    (
        ("For [LONG] [A] has been building a model railway in the cellar.", (
            ("{What is [A] building|What is the hobby of [A]|How does [A] use the free time}?", "a model railway"),
            ("{How long has [A] been building|Since when does the hobby last|How much time has gone into the project}?", "[LONG]"),
        )),
        ("The tracks climb from a harbour made of cork to a snowy pass.", (
            ("{What is the harbour made of|Out of which material are the docks|What was used for the port}?", "cork"),
            ("{Where do the tracks end|What is the highest point of the line|To what do the trains climb}?", "a snowy pass"),
        )),
        ("The favourite engine is green and came from a great-uncle.", (
            ("{Who gave the favourite engine|From which relative is the best piece|Who owned the dearest locomotive before}?", "a great-uncle"),
            ("{What colour is the favourite engine|How is the dearest locomotive painted|In which colour does the best piece shine}?", "green"),
        )),
        ("Every tiny passenger was painted with a brush of three hairs.", (
            ("{What was painted|Which figures got their colours by hand|On what was such fine work done}?", "Every tiny passenger"),
            ("{With what was the painting done|Which tool is fine enough for the faces|How thin is the tool for colour}?", "a brush of three hairs"),
        )),
        ("[B] brings the washing down and always makes the trains late.", (
            ("{Who makes the trains late|Who disturbs the traffic|Whose housework upsets the timetable}?", "[B]"),
            ("{Why does [B] come down|What is [B] carrying|What kind of chore brings [B] there}?", "the washing"),
        )),
        ("Visitors are admitted on the first Sunday of Advent.", (
            ("{When are visitors admitted|On which day may strangers have a look|When is the open house|When can guests see it}?", "the first Sunday of Advent"),
        )),
    ),
    # knitting on the bus
    (
        ("Since [MONTH] five women have been knitting on the early bus to [TOWN].", (
            ("{How many women are knitting|How large is the circle|What number of people handle the needles}?", "five women"),
            ("{Where does the bus go|To which town do they ride|What is the destination of the group}?", "[TOWN]"),
        )),
        ("It began when a traffic jam lasted [SHORT].", (
            ("{How did it begin|What led to the custom|Which event brought the women together}?", "a traffic jam"),
            ("{How long did the jam last|For what time did nothing move on the road|How long did they stand still back then}?", "[SHORT]"),
        )),
        ("[A], a notary, can only make socks.", (
            ("{What can [A] make|Which pieces come from [A]|What is the only thing that [A] produces}?", "socks"),
            ("{What is the job of [A]|In what profession does [A] work|How does [A] earn money}?", "a notary"),
        )),
        ("[B] works on a sea-green cardigan for a godchild.", (
            ("{What is [B] working on|Which garment lies in the lap of [B]|What will come from the needles of [B]}?", "a sea-green cardigan"),
            ("{For whom is the cardigan|Who will wear the work of [B]|To whom will the jacket be given}?", "a godchild"),
        )),
        ("The driver turns up the light so that nobody drops a stitch.", (
            ("{What does the driver turn up|How does the man at the wheel support them|What is made brighter for the group}?", "the light"),
            ("{Why does the driver do this|What is the purpose of the brightness|What should not happen in the dark}?", "nobody drops a stitch"),
        )),
        ("Once they rode three stops too far because of a difficult collar.", (
            ("{Why did they ride too far|What made them forget to get off|Which tricky part took all their attention}?", "a difficult collar"),
            ("{How far did they ride by mistake|By how much did they miss their stop|How big was the detour}?", "three stops"),
        )),
    ),
    # a parrot that rings
    (
        ("The grey parrot [PETNAME] lives with a dentist in [TOWN].", (
            ("{Where does [PETNAME] live|What is the home of the bird|Whom does the bird keep company|Who is the owner of the animal}?", "with a dentist"),
        )),
        ("It can imitate the telephone so well that everybody runs to the [ROOM].", (
            ("{What can it imitate|Which sound does the bird copy|With what does it fool the household}?", "the telephone"),
            ("{Where does everybody run|To which room do the fooled people rush|Where do they look for the caller}?", "the [ROOM]"),
        )),
        ("Its food is sunflower seeds, pomegranate and now and then a boiled egg.", (
            ("{What does it eat|What is on the menu of the bird|With what is it fed|What does one put into its bowl}?", "sunflower seeds, pomegranate"),
        )),
        ("At night a linen cloth covers the cage, or else it whistles.", (
            ("{What covers the cage|How is the bird made quiet|What is needed for a silent night}?", "a linen cloth"),
            ("{What happens without the cloth|What does the bird do when it is not dark|Which noise threatens the sleepers}?", "it whistles"),
        )),
        ("A burglar fled in [MONTH] when it shouted like an angry colonel.", (
            ("{Who fled|Whom did the bird chase away|Which criminal got a fright}?", "A burglar"),
            ("{How did it shout|What was the cry like|Whom did the voice resemble}?", "like an angry colonel"),
        )),
        ("The thief left behind a torch and one left shoe.", (
            ("{What did the thief leave behind|Which things were found afterwards|What was forgotten by the intruder}?", "a torch and one left shoe"),
        )),
    ),
    # a tortoise in the fridge
    (
        ("The Lindholm family keeps a [AGE]-year-old tortoise called Olive.", (
            ("{What is the pet called|Which name does the animal bear|How does the family call its slow friend}?", "Olive"),
            ("{Whose pet is it|Who looks after the animal|To which family does it belong}?", "The Lindholm family"),
        )),
        ("In late October she stops eating and digs in the corner of her box.", (
            ("{When does she stop eating|In what time of the year does the appetite vanish|When does she get ready for the cold}?", "In late October"),
            ("{Where does she dig|In what place does she make a hole|Where does the animal scratch}?", "in the corner of her box"),
        )),
        ("Then she is bathed in lukewarm water to empty her bowels.", (
            ("{In what is she bathed|What sort of bath is prepared|How warm is the tub for the animal}?", "lukewarm water"),
            ("{Why is she bathed|What is the bath good for|For what purpose does she get wet}?", "to empty her bowels"),
        )),
        ("Her bed for the winter is a crate of beech leaves in the refrigerator.", (
            ("{Where does she spend the winter|In which strange place does she sleep|Where is her cold bedroom}?", "in the refrigerator"),
            ("{What is her bed made of|On what does she lie|Which material keeps her soft}?", "beech leaves"),
        )),
        ("Once a week the mother opens the door to let in air.", (
            ("{Who opens the door|Which person takes care of her breathing|Who lets in oxygen}?", "the mother"),
            ("{How often is the door opened|At what interval is there something to breathe|How many times a week does she get air}?", "Once a week"),
        )),
        ("Her waking is celebrated with dandelions in [MONTH].", (
            ("{How is her waking celebrated|What is her first meal afterwards|What does she get to eat at the end of the sleep}?", "dandelions"),
            ("{When does she wake|In which month is her sleep over|When is she up again}?", "[MONTH]"),
        )),
    ),
    # leaking roof
    (
        ("During the storm on [DAY], water began to drip on the bed of [A].", (
            ("{Where did the water drip|What got wet under the roof|On which piece of furniture did the drops fall}?", "the bed"),
            ("{When did it begin to drip|On which day did the bad weather do harm|What day was the storm}?", "[DAY]"),
        )),
        ("A salad bowl and two vases caught the drops until morning.", (
            ("{What caught the drops|Which vessels were put under the hole|How was the floor kept dry|What helped during the night}?", "A salad bowl and two vases"),
        )),
        ("The roofer, Mr Pajak, arrived on an old moped.", (
            ("{Who arrived on a moped|What is the craftsman called|Who was sent for|Which man could help}?", "Mr Pajak"),
            ("{How did the roofer arrive|On what did the craftsman travel|What was his means of transport}?", "an old moped"),
        )),
        ("The roofer found that a marten had pushed aside [NW] tiles.", (
            ("{What had the marten done|What was the cause of the leak|Why was the house no longer tight|What had an animal moved}?", "pushed aside [NW] tiles"),
        )),
        ("The new tiles were baked of red clay in a kiln at [TOWNB].", (
            ("{What were the new tiles baked of|From which material are the fresh pieces|What are the replacements made of}?", "red clay"),
            ("{Where were they baked|In which town is the oven|Where do the fresh pieces come from}?", "[TOWNB]"),
        )),
        ("The bill was [PRICE], but the roofer let off the price of the nails.", (
            ("{How much was the bill|What did the work cost|Which sum had to be paid}?", "[PRICE]"),
            ("{What did the roofer let off|Which small things were free|For what did the man not want money}?", "the price of the nails"),
        )),
    ),
    # grandfather's radio
    (
        ("The valve radio of grandfather [SURNAME] had been silent since [YEAR].", (
            ("{Since when had the radio been silent|In which year did the music stop|When had it last made a sound}?", "[YEAR]"),
            ("{What had been silent|Which device gave no sound any more|Which heirloom is this about}?", "The valve radio"),
        )),
        ("[B] took it to a repair cafe in the [BUILDING].", (
            ("{Who took the radio there|Who wanted to have it fixed|Which grandchild did not give up on it}?", "[B]"),
            ("{Where was the repair cafe|In which house are broken things mended|To what place was it carried}?", "the [BUILDING]"),
        )),
        ("A retired ship's electrician removed a nest of mice from the case.", (
            ("{Who removed the nest|Which expert opened it|What had the helper been before his old age}?", "A retired ship's electrician"),
            ("{What was removed|What did the man find behind the wooden front|Which surprise was hidden within}?", "a nest of mice"),
        )),
        ("Two valves and the mains lead had to be replaced.", (
            ("{What had to be replaced|Which parts were worn out|What was renewed|For which pieces did they need spares}?", "Two valves and the mains lead"),
        )),
        ("After [SHORT] the first sound was a waltz from Vienna.", (
            ("{What was the first sound|Which music came out of the speaker|What did everybody hear when it worked}?", "a waltz"),
            ("{How long did the work take|How much time went by before it played|After what time was it alive again}?", "[SHORT]"),
        )),
        ("Grandmother switched off the stove and danced with the broom.", (
            ("{Who danced|Who could not keep still|Which member of the family was carried away}?", "Grandmother"),
            ("{With what did she dance|What served as a partner|What did she hold in her arms}?", "the broom"),
        )),
    ),
    # couscous in a student kitchen
    (
        ("On [DAY] five students cooked a couscous together in the shared kitchen.", (
            ("{What did the students cook|Which dish was prepared|What was the meal of the evening|What came out of the pot}?", "a couscous"),
            ("{How many students were there|What size was the group of cooks|How many people cooked}?", "five students"),
        )),
        ("Samira knew the recipe from her grandmother in Tunis.", (
            ("{Who knew the recipe|Which cook had learned it from an old lady|Who told the others how it goes}?", "Samira"),
            ("{Where does the grandmother live|In which city did the recipe begin|What place is the dish from}?", "Tunis"),
        )),
        ("[A] cut the courgettes far too thick.", (
            ("{Who cut the courgettes|Whose slices were clumsy|Who was not good with the knife}?", "[A]"),
            ("{How were the courgettes cut|What was wrong with the pieces|Why did the vegetables need so long}?", "far too thick"),
        )),
        ("[B] was sent out for chickpeas and came back with a cactus.", (
            ("{What was [B] sent out for|Which ingredient was missing|What should [B] have bought}?", "chickpeas"),
            ("{What did [B] come back with|Which useless purchase was made|What did [B] really bring home}?", "a cactus"),
        )),
        ("The smoke alarm went off at [TIMEB] because of the harissa pan.", (
            ("{When did the alarm go off|At what hour was there a shrill noise|When did it get loud}?", "[TIMEB]"),
            ("{Why did the alarm go off|What caused the smoke|Which pan was too hot}?", "because of the harissa pan"),
        )),
        ("They ate from one big bowl on the carpet.", (
            ("{Where did they eat|On what did they sit|Which place replaced the table}?", "on the carpet"),
            ("{From what did they eat|What was used instead of plates|Which vessel stood in the middle}?", "one big bowl"),
        )),
    ),
    # a burnt lasagne
    (
        ("[A] wanted to impress the parents of [B] with a spinach lasagne.", (
            ("{Whom did [A] want to impress|Who were the guests|Whose opinion was so important}?", "the parents of [B]"),
            ("{What did [A] want to serve|Which dish was on the plan|What was put into the oven}?", "a spinach lasagne"),
        )),
        ("At [TIME] the guests rang, a quarter of an hour early.", (
            ("{When did the guests ring|At what time did they stand at the door|When did the visitors come}?", "[TIME]"),
            ("{How early were the guests|By how much did they come before time|How much too soon was it}?", "a quarter of an hour early"),
        )),
        ("While the guests admired the balcony flowers, the cheese turned black.", (
            ("{What did the guests admire|On what did everyone's attention rest|What kept them from the stove}?", "the balcony flowers"),
            ("{What turned black|Which part of the dish was lost|What burned}?", "the cheese"),
        )),
        ("The mother opened a window and fetched eggs from the car.", (
            ("{Who fetched eggs|Who knew what to do|Which guest took over|Which visitor saved the evening}?", "The mother"),
            ("{From where were the eggs fetched|Where had the visitors left the food|In what place were the supplies}?", "the car"),
        )),
        ("Everybody whisked, and soon there were omelettes with chives.", (
            ("{What was eaten in the end|Which meal replaced the ruined one|What came on the plates at last}?", "omelettes with chives"),
        )),
        ("The father said it was the best failed dinner of his life.", (
            ("{Who made a compliment|Who had a kind word|Which guest was full of praise}?", "The father"),
            ("{What did the father say|How did he judge the evening|What was his verdict}?", "the best failed dinner of his life"),
        )),
    ),
    # a thunderstorm at the campsite
    (
        ("Four friends pitched their tents beside a lake near [TOWN].", (
            ("{Where did the friends pitch the tents|Beside which sort of water did they sleep|What was the place of the camp}?", "beside a lake"),
            ("{How many friends were there|What was the number of campers|How large was the group}?", "Four friends"),
        )),
        ("Around midnight a thunderstorm came over the ridge.", (
            ("{When did the thunderstorm come|At what time of night did it get dangerous|When did the weather change}?", "Around midnight"),
            ("{From where did the thunderstorm come|What did the clouds cross|Over what did the lightning draw near}?", "over the ridge"),
        )),
        ("[A] collected the metal poles and threw them into a ditch.", (
            ("{What did [A] collect|Which objects were too risky near lightning|What was got rid of}?", "the metal poles"),
            ("{Where were the poles thrown|Into what did [A] put the metal|In which place did they land}?", "a ditch"),
        )),
        ("[B] ran barefoot to the car and stepped on a slug.", (
            ("{Who ran barefoot|Who fled without shoes|Which camper stepped on an animal}?", "[B]"),
            ("{What did [B] step on|What was under the bare foot|Which creature was unlucky}?", "a slug"),
        )),
        ("The caretaker let them sleep in the washhouse between the sinks.", (
            ("{Who let them sleep inside|Who gave them shelter|Which person opened a door for them}?", "The caretaker"),
            ("{Where did they sleep in the end|In what building was it dry|Where did they lie until morning}?", "in the washhouse"),
        )),
        ("The next day only the blue tent was still standing.", (
            ("{What was still standing|Which shelter had survived|What had the wind spared}?", "the blue tent"),
        )),
    ),
    # stuck on a mountain pass
    (
        ("In [MONTH] a school choir was snowed in at an inn on the [NAME] Pass.", (
            ("{Who was snowed in|Which group could not go on|Who had to stay up there}?", "a school choir"),
            ("{Where was the choir snowed in|In which house did they find shelter|What was their place for the night}?", "an inn"),
        )),
        ("The coach could not move because an avalanche had buried the road.", (
            ("{Why could the coach not move|What had happened to the road|What blocked the way}?", "an avalanche"),
        )),
        ("The innkeeper, Mrs Moretti, turned the bar into a dormitory.", (
            ("{Who turned the bar into a dormitory|What is the landlady called|Who gave them a place to lie}?", "Mrs Moretti"),
            ("{What was turned into a dormitory|In which room did the singers sleep|Which part of the house was full of mattresses}?", "the bar"),
        )),
        ("There was only polenta with onions for [NW] days.", (
            ("{What was there to eat|Which food was on the table again and again|On what did they live}?", "polenta with onions"),
            ("{How long did they eat it|For what time were they kept there|How many days did the stay last}?", "[NW] days"),
        )),
        ("To stay cheerful, they sang for the lorry drivers in the corridor.", (
            ("{For whom did they sing|Who was the audience|Which listeners did they have}?", "the lorry drivers"),
            ("{Why did they sing|What was the music good for|For what purpose was there a concert}?", "To stay cheerful"),
        )),
        ("A snow plough with a flashing lamp freed them on [DAY].", (
            ("{What freed them|Which machine opened the way|Who or what brought the end of the stay}?", "A snow plough"),
            ("{When were they freed|On what day could they leave|Which day brought the rescue}?", "[DAY]"),
        )),
    ),
    # wrong turn in a marathon
    (
        ("In the marathon of [TOWN], the leader took a wrong turn at a petrol station.", (
            ("{Where did the leader turn wrongly|At which place was the way missed|What stood at the fatal corner}?", "at a petrol station"),
            ("{Where was the marathon|In which town did they run|Which place held the race}?", "[TOWN]"),
        )),
        ("[A] followed a man with a red cap who was only walking his dog.", (
            ("{Whom did [A] follow|Who led the runner astray|After whom did [A] go}?", "a man with a red cap"),
            ("{What was the man doing|Why was the stranger out in the street|What was the stranger busy with}?", "walking his dog"),
        )),
        ("The detour was [DIST] long and led through a vineyard.", (
            ("{How long was the detour|How far was the extra way|What was the length of the mistake}?", "[DIST]"),
            ("{Where did the detour lead|Through what kind of land did it go|Which plants grew beside the wrong way}?", "through a vineyard"),
        )),
        ("In the meantime [B], a nurse from the night shift, won the race.", (
            ("{Who won the race|Who was first at the finish|To whom went the victory}?", "[B]"),
            ("{What is the job of the winner|How does the fastest person earn a living|What does [B] do otherwise}?", "a nurse"),
        )),
        ("[A] still came [ORD] and laughed about it on the radio.", (
            ("{Which place did [A] reach|What position was it in the end|How did [A] finish}?", "[ORD]"),
            ("{Where did [A] laugh about it|In which medium was the story told|Where could one hear the runner afterwards}?", "on the radio"),
        )),
        ("Next year a brass band will stand at the corner.", (
            ("{What will stand at the corner next year|How will the mistake be prevented|Who will show the way in future}?", "a brass band"),
        )),
    ),
    # pumpkin cake contest
    (
        ("At the [SEASON] fair in [TOWN], [NW] bakers competed for the golden whisk.", (
            ("{What did the bakers compete for|Which trophy could one win|What was the prize}?", "the golden whisk"),
            ("{Where was the fair|In which town did they compete|What was the place of the contest}?", "[TOWN]"),
        )),
        ("Every cake had to contain pumpkin and no wheat flour.", (
            ("{What did every cake have to contain|Which vegetable was required|What must not be left out}?", "pumpkin"),
            ("{What was not allowed|Which ingredient was banned|What had to be left out}?", "no wheat flour"),
        )),
        ("[A] filled a sponge with cream cheese and orange peel.", (
            ("{What did [A] use|With what was the sponge of [A] filled|What was inside the work of [A]}?", "cream cheese and orange peel"),
        )),
        ("[B] forgot the sugar and noticed it during the tasting.", (
            ("{What did [B] forget|Which thing was missing from the cake of [B]|Why was the cake of [B] not sweet}?", "the sugar"),
            ("{When did [B] notice it|At what moment did the mistake become clear to [B]|When was it too late}?", "during the tasting"),
        )),
        ("The judges were a priest, a pilot and a seven-year-old girl.", (
            ("{Who were the judges|Who tasted and decided|Which people made up the jury}?", "a priest, a pilot and a seven-year-old girl"),
        )),
        ("The girl chose the winner because it looked like a moon.", (
            ("{Why was the winner chosen|What did the winning cake look like|Which reason did the child have}?", "it looked like a moon"),
            ("{Who chose the winner|Whose voice was decisive|Which member of the jury had the last word}?", "The girl"),
        )),
    ),
    # a baby born in a lift
    (
        ("On the night of [DATE] a lift got stuck in a tower block in [TOWN].", (
            ("{What got stuck|Which machine stopped working that night|What did not move any more}?", "a lift"),
            ("{When did it get stuck|On which date did the trouble occur|What night was it}?", "[DATE]"),
        )),
        ("Inside were a pregnant teacher, a pizza courier and a deaf pianist.", (
            ("{Who was inside|Which people were trapped|Who shared the small cabin}?", "a pregnant teacher, a pizza courier and a deaf pianist"),
        )),
        ("The technician was delayed by roadworks in [STREET].", (
            ("{Why was the technician late|What held up the mechanic|What kept the repairman away}?", "roadworks"),
            ("{Where were the roadworks|In which road was there digging|At what place was the street torn up}?", "[STREET]"),
        )),
        ("A midwife gave instructions by telephone for [SHORT].", (
            ("{Who gave instructions|Which expert helped from far away|Who told them what to do}?", "A midwife"),
            ("{How long did the instructions last|For what time did the expert speak|How much time did the call take}?", "[SHORT]"),
        )),
        ("The courier wrapped the newborn in his thermal bag.", (
            ("{Who wrapped the newborn|Who kept the child from getting cold|Which man took care of the infant}?", "The courier"),
            ("{In what was the newborn wrapped|What served as the first blanket|What kept the infant warm}?", "his thermal bag"),
        )),
        ("The girl is called Margherita, like the pizza in the courier's hands.", (
            ("{What is the girl called|Which name was chosen|How did the parents name their daughter}?", "Margherita"),
            ("{Why is she called that|After what was she named|Where does the name come from}?", "like the pizza in the courier's hands"),
        )),
    ),
    # ball through a greenhouse pane
    (
        ("On [DAY] a leather ball flew through a pane of the florist's greenhouse.", (
            ("{What did the ball break|Which thing was hit|What was smashed that day}?", "a pane"),
            ("{When did the ball fly|On which day was there a mishap|What day did the glass shatter}?", "On [DAY]"),
        )),
        ("The three players hid behind a compost heap for [SHORTB].", (
            ("{Where did the players hide|Behind what did the children crouch|What was their hiding place}?", "behind a compost heap"),
            ("{How long did they hide|For what time did they not dare to come out|How long did their fear last}?", "[SHORTB]"),
        )),
        ("It was [A], the goalkeeper, who finally rang the bell.", (
            ("{Who rang the bell|Which child had the most courage|Who went to admit it}?", "[A]"),
            ("{Which position does [A] play|What is the part of [A] in the team|Where does [A] stand on the field}?", "the goalkeeper"),
        )),
        ("The florist demanded no money but an afternoon of weeding.", (
            ("{What did the florist demand|How could they make up for the damage|What was their punishment}?", "an afternoon of weeding"),
        )),
        ("They pulled out thistles and were paid in strawberries.", (
            ("{What did they pull out|Which weeds were removed|What grew where it should not}?", "thistles"),
            ("{With what were they paid|What did they get for the work|Which fruit was their wage}?", "strawberries"),
        )),
        ("A glazier from [TOWN] put in a thicker sheet.", (
            ("{Who put in the sheet|Which craftsman did the repair|Who mended the hole}?", "A glazier"),
            ("{What was put in|What is better about the new one|How does the new glass differ}?", "a thicker sheet"),
        )),
    ),
    # school play mishap
    (
        ("At the school play in the gym the curtain would not open.", (
            ("{What would not open|Which part of the stage was stuck|What caused the first trouble}?", "the curtain"),
            ("{Where was the school play|In which room did they perform|What place was used as a theatre}?", "in the gym"),
        )),
        ("[A] crawled underneath with a broomstick and pushed it up.", (
            ("{Who pushed it up|Who solved the first problem|Which person went down on hands and knees}?", "[A]"),
            ("{With what was it pushed|Which tool helped|What was used as a lever}?", "a broomstick"),
        )),
        ("[B], who played the wizard, had left the beard on the school bus.", (
            ("{What had [B] left on the bus|Which part of the costume was missing|What was lacking on the chin}?", "the beard"),
            ("{What did [B] play|Which role had been given to [B]|As whom did [B] appear}?", "the wizard"),
        )),
        ("The drama teacher quickly glued on a piece of sheep's wool.", (
            ("{What was glued on|Which material was the replacement|What looked like hair in the end}?", "a piece of sheep's wool"),
            ("{Who glued it on|Which adult helped behind the scenes|Who found a substitute}?", "The drama teacher"),
        )),
        ("In the second act the dragon sneezed and lost its head.", (
            ("{When did the dragon sneeze|In which part did something fall off|At what point of the story did the monster come apart}?", "In the second act"),
            ("{What happened to the dragon|Which body part did the monster lose|What fell off}?", "lost its head"),
        )),
        ("The audience clapped for [M] minutes, thinking it was all planned.", (
            ("{How long did the audience clap|What was the length of the applause|For how long were hands put together}?", "[M] minutes"),
            ("{What did the audience think|Why was everybody so pleased|What did the public believe}?", "it was all planned"),
        )),
    ),
    # job interview with a stain
    (
        ("[A] had a job interview at the firm [FIRM] and spilt coffee on the white shirt.", (
            ("{What did [A] spill|What made the stain|Which drink ruined the clothes}?", "coffee"),
            ("{Where was the interview|Which company was it|At what firm did [A] apply}?", "[FIRM]"),
        )),
        ("There were [M] minutes left, and no shop was open yet.", (
            ("{How much time was left|How long was it until the talk|How many minutes remained}?", "[M] minutes"),
            ("{Why could [A] not buy a new shirt|Which way out was closed|What prevented a purchase}?", "no shop was open yet"),
        )),
        ("The porter lent a bottle-green jumper from the lost property shelf.", (
            ("{What did the porter lend|Which piece of clothing saved the day|In what did [A] appear in the end}?", "a bottle-green jumper"),
            ("{Where was the jumper from|In what place had it been lying|From which collection did the loan come}?", "the lost property shelf"),
        )),
        ("The head of personnel recognised it, since it had belonged to her son.", (
            ("{Who recognised the jumper|Who had seen the thing before|Which lady knew it at once}?", "The head of personnel"),
            ("{To whom had it belonged|Who had once worn it|Whose was it originally}?", "her son"),
        )),
        ("The lady asked about timber prices, a summer in Norway and teamwork.", (
            ("{What did the lady ask about|Which themes were discussed|What did the talk deal with}?", "timber prices, a summer in Norway and teamwork"),
        )),
        ("[A] started there on [DATE] as a buyer.", (
            ("{When did [A] start|On what date was the first working day|Since when does [A] belong to the staff}?", "[DATE]"),
            ("{As what did [A] start|Which post was given|What is the job of [A] now}?", "as a buyer"),
        )),
    ),
    # teenagers with a lemonade stall
    (
        ("Three teenagers ran a lemonade stall in front of the [PLACE] all summer.", (
            ("{How many teenagers ran the stall|How large was the team behind the table|What was the number of young sellers}?", "Three teenagers"),
            ("{Where was the stall|Before which place did they sell|What was behind the young sellers}?", "in front of the [PLACE]"),
        )),
        ("They squeezed lemons by hand and added mint from a window box.", (
            ("{What did they add|Which herb was used|What gave a fresh note}?", "mint"),
            ("{How did they squeeze|Was a machine used for the fruit|By what means did they get the juice}?", "by hand"),
        )),
        ("A cup cost [PRICEB], and neighbours got a straw for nothing.", (
            ("{How much did a cup cost|What did one drink cost|Which sum did a thirsty customer pay}?", "[PRICEB]"),
            ("{What did the neighbours get|Which extra was free|What was handed out without charge}?", "a straw"),
        )),
        ("An inspector closed it on [DAY] because of a missing permit.", (
            ("{Who closed the stall|Which official spoiled everything|Who put a stop to the trade}?", "An inspector"),
            ("{Why was it closed|Which paper did the sellers lack|What was against the rules}?", "a missing permit"),
        )),
        ("[B] wrote a letter to the mayor on a paper bag.", (
            ("{Who wrote a letter|Who turned to the head of the town|Which person complained in writing}?", "[B]"),
            ("{On what was the letter written|What was used instead of notepaper|Which material bore the message}?", "a paper bag"),
        )),
        ("From then on the town gave young sellers a free card for July.", (
            ("{What did the town give|How did the town change the rules|What was the result of the complaint}?", "a free card"),
            ("{For which month is it valid|In which month may they sell|When can children trade officially}?", "July"),
        )),
    ),
    # a sleepover
    (
        ("Four girls spent Friday night at the house of [A] in sleeping bags.", (
            ("{How many girls were there|What was the number of young guests|How large was the group}?", "Four girls"),
            ("{Where did they sleep|At whose place did they stay|Who was the host}?", "the house of [A]"),
        )),
        ("They watched a film about a submarine until half past ten.", (
            ("{What was the film about|Which vehicle was the subject of the film|What did they see on the screen}?", "a submarine"),
            ("{Until when did they watch|When was the film over|At what time did the screen go dark}?", "half past ten"),
        )),
        ("Then [B] told a story about a headless piper.", (
            ("{Who told a story|Who made the others shiver|Whose tale was scary}?", "[B]"),
            ("{What was the story about|Which figure appeared in the tale|Who was the ghost}?", "a headless piper"),
        )),
        ("Something scratched at the window, and Nora hid in the wardrobe.", (
            ("{Who hid in the wardrobe|Which girl was afraid the most|Who looked for shelter among coats}?", "Nora"),
            ("{Where did Nora hide|Which piece of furniture was her refuge|Into what did she climb}?", "in the wardrobe"),
        )),
        ("It was only a branch of the pear tree in the wind.", (
            ("{What was at the window|What was the cause of the noise|What turned out to be harmless}?", "a branch of the pear tree"),
        )),
        ("For breakfast they made waffles and left batter on the ceiling.", (
            ("{What did they make for breakfast|Which dish did they bake in the morning|What was eaten at the start of the day}?", "waffles"),
            ("{Where did the batter end up|Which surface was spotted|What had to be wiped afterwards}?", "on the ceiling"),
        )),
    ),
    # blackout in a restaurant
    (
        ("At [TIMEB] all the lights went out in the restaurant Bellini.", (
            ("{When did the lights go out|At what time did it get dark|What hour was the blackout}?", "[TIMEB]"),
            ("{Where did the lights go out|Which restaurant was concerned|In what house were the guests sitting}?", "the restaurant Bellini"),
        )),
        ("An excavator had cut a cable in [STREET].", (
            ("{What had cut the cable|Which machine caused it|What was to blame for the darkness}?", "An excavator"),
            ("{In which road was the cable cut|Where did the digging go wrong|Where was the damage done}?", "[STREET]"),
        )),
        ("The waiter, [A], stuck candles into empty wine bottles.", (
            ("{Who stuck candles into bottles|Who brought back some light|Which member of the staff was clever}?", "[A]"),
            ("{Into what were the candles stuck|What served as candlesticks|Which things held the flames}?", "empty wine bottles"),
        )),
        ("The cook could still use the gas stove and served risotto.", (
            ("{What was served|Which dish was possible without current|What could still be eaten}?", "risotto"),
            ("{What could the cook still use|Which device worked all the same|On what was the food made}?", "the gas stove"),
        )),
        ("A man at table five took the chance to propose.", (
            ("{Who proposed|Who asked an important question in the dark|Which guest was in love}?", "A man at table five"),
        )),
        ("When the power returned after [SHORT], nobody noticed at first.", (
            ("{After how long did the power return|For how long was there no current|How much time did the outage last}?", "[SHORT]"),
            ("{Who noticed at first|How did the people react when it was bright again|Did the guests pay attention to the change}?", "nobody noticed"),
        )),
    ),
    # class reunion
    (
        ("Twenty-five years after leaving, the old class met at the inn in [TOWN].", (
            ("{When did the old class meet|How much time had passed since school|After what time did they see each other again}?", "Twenty-five years after leaving"),
            ("{Where did the class meet|In which town did they come together|What was the place of the reunion}?", "[TOWN]"),
        )),
        ("Only [NW] of them had the same surname as before.", (
            ("{How many had the same surname|What number had not changed what they are called|How many kept their names}?", "[NW]"),
        )),
        ("The quiet [A] had become a stunt rider.", (
            ("{What had [A] become|What surprising job does [A] have|How does [A] earn a living}?", "a stunt rider"),
        )),
        ("[B], once the clown, now repairs church organs.", (
            ("{What does [B] repair|What is the work of [B] today|On which instruments does the former joker work}?", "church organs"),
            ("{What was [B] once|Which part did [B] play in the old days|What was [B] known for in class}?", "the clown"),
        )),
        ("Their geography teacher, aged ninety-one, corrected a speech aloud.", (
            ("{Who corrected the speech|Which old person was still strict|Who pointed out mistakes}?", "Their geography teacher"),
            ("{How old is the teacher|What is the age of the eldest guest|How many years has the eldest guest lived}?", "ninety-one"),
        )),
        ("They wrote a postcard to the one who lives in Iceland.", (
            ("{To whom did they write|Who could not come|Which person got mail from them}?", "the one who lives in Iceland"),
            ("{What did they write|Which greeting was sent|What went to a far island}?", "a postcard"),
        )),
    ),
    # message in a bottle
    (
        ("In the [MONTH] sun, [A] pulled a green bottle from the seaweed.", (
            ("{What did [A] pull from the seaweed|Which thing had been washed up|What was found on the beach}?", "a green bottle"),
            ("{When was it found|In which month was the find made|In what month did [A] walk there}?", "[MONTH]"),
        )),
        ("The letter inside was written in [LANGUAGE] with purple ink.", (
            ("{In which language was the letter written|In what tongue were the lines|What did one need to understand to read it}?", "[LANGUAGE]"),
            ("{With what ink was it written|In which colour were the lines|What colour did the writer use}?", "purple ink"),
        )),
        ("A neighbour who had worked on freighters translated it.", (
            ("{Who translated it|Who knew the foreign words|By whom was it made clear}?", "A neighbour"),
        )),
        ("It had been thrown into the sea by a lighthouse cook in [YEAR].", (
            ("{Who threw it into the sea|Who was the sender|By whom was the message sent}?", "a lighthouse cook"),
            ("{When was it thrown|In which year did the voyage begin|How far back was the message sent}?", "[YEAR]"),
        )),
        ("The sender wished for a pen pal and a recipe for dumplings.", (
            ("{What did the sender wish for|Which things did the writer want|What was asked for in the lines}?", "a pen pal and a recipe for dumplings"),
        )),
        ("The sender's grandson answered by return of post from [TOWN].", (
            ("{Who answered|Which relative replied|From whom did mail come back}?", "The sender's grandson"),
            ("{From where did the answer come|In which town does the relative live|What place was on the envelope of the reply}?", "[TOWN]"),
        )),
    ),
    # a wild boar in the supermarket
    (
        ("A wild boar walked through the sliding doors of a supermarket in [TOWN] at [TIME].", (
            ("{When did the boar walk in|At what time did the intruder appear|What time was it when the animal came}?", "[TIME]"),
            ("{What walked through the doors|Which animal was in the shop|Who was the unusual customer}?", "A wild boar"),
        )),
        ("It knocked over the yoghurt shelf and ate two melons.", (
            ("{What did it knock over|Which display fell down|What was damaged}?", "the yoghurt shelf"),
            ("{What did it eat|Which fruit did it like|What was stolen by the beast}?", "two melons"),
        )),
        ("The cashier, [A], climbed onto the conveyor belt.", (
            ("{Who climbed onto the belt|Who looked for a high place|Which employee was frightened}?", "[A]"),
            ("{What did [A] climb onto|Where did [A] find safety|To what place did [A] flee}?", "the conveyor belt"),
        )),
        ("A customer rattled a trolley to drive it towards the exit.", (
            ("{Who rattled a trolley|Which person tried to steer the beast outside|Who had the best idea}?", "A customer"),
            ("{Why was the trolley rattled|What was the noise good for|For what purpose was there a din}?", "to drive it towards the exit"),
        )),
        ("The ranger said that it was searching for acorns in the dry year.", (
            ("{What was it searching for|Why had it left the forest|What food did it lack}?", "acorns"),
            ("{Who explained its behaviour|Which expert knew the reason|Who was asked for an opinion}?", "The ranger"),
        )),
        ("The damage comes to [PRICE], which the insurance will pay.", (
            ("{How high is the damage|What sum is needed for everything broken|How much did the visit cost}?", "[PRICE]"),
            ("{Who will pay|Who bears the costs|From whom does the money come}?", "the insurance"),
        )),
    ),
    # a broken leg on the slope
    (
        ("On the second day of the ski week, [A] broke the left leg.", (
            ("{When did [A] break the leg|On which day was there an accident|How soon did the bad luck come}?", "On the second day"),
            ("{Which leg was broken|What was injured|On which side is the fracture}?", "the left leg"),
        )),
        ("A snowboarder had cut across the slope without looking.", (
            ("{Who caused the accident|Whose fault was it|Who had been careless}?", "A snowboarder"),
            ("{What had the snowboarder done|What was reckless|How did it come to the crash}?", "cut across the slope"),
        )),
        ("The rescuers wrapped [A] in foil and pulled a sledge to the valley station.", (
            ("{Where was the injured one taken|To which place did the transport go|What was the goal of the rescuers}?", "the valley station"),
            ("{In what was [A] wrapped|What kept the patient warm|Which material was around the body}?", "foil"),
        )),
        ("In hospital a surgeon inserted [NW] screws.", (
            ("{How many screws were inserted|What number of metal pieces is in the bone|How much hardware did the surgeon use}?", "[NW]"),
            ("{Who inserted the screws|Which doctor did the operation|By whom was the bone fixed}?", "a surgeon"),
        )),
        ("The roommate, [B], played dominoes and snored.", (
            ("{What was played|Which game shortened the time|How did the neighbour in the next bed pass the hours}?", "dominoes"),
            ("{Who snored|Who was noisy at night|Which patient lay next to [A]}?", "[B]"),
        )),
        ("[A] could walk without a stick again after [LONG].", (
            ("{After what time could [A] walk again|How long was the healing|When was the stick put away}?", "[LONG]"),
        )),
    ),
    # beach clean-up
    (
        ("On [DATE] sixty volunteers cleaned the beach of [TOWN].", (
            ("{When was the beach cleaned|On what date did the helpers come|Which day was chosen for the action}?", "[DATE]"),
            ("{How many volunteers were there|What was the number of helpers|How large was the crowd that worked}?", "sixty volunteers"),
        )),
        ("They filled [N] sacks and needed two tractors.", (
            ("{How many sacks were filled|How much rubbish was gathered|What was the total at the end}?", "[N] sacks"),
            ("{Which vehicles were needed|What took the load away|How was the rubbish carried off}?", "two tractors"),
        )),
        ("The strangest find was a church bell without a clapper.", (
            ("{What was the strangest find|Which discovery surprised everybody|What would nobody have expected on the sand}?", "a church bell"),
            ("{What was missing|Which part did the find lack|What had been lost from it}?", "without a clapper"),
        )),
        ("Most of it was fishing line, followed by bottle caps.", (
            ("{What was most of it|What was collected in the largest amount|Of which thing was there the most}?", "fishing line"),
            ("{What came second|Which objects were the next most common|What was the second largest share}?", "bottle caps"),
        )),
        ("A marine biologist showed the children a crab living in a shampoo lid.", (
            ("{Who showed something|Which scientist taught the young ones|Who knows about sea animals}?", "A marine biologist"),
            ("{Where was the crab living|In what did the creature have its home|What was used as a shell}?", "a shampoo lid"),
        )),
        ("[A] from the lifeboat crew fried sausages for everyone.", (
            ("{Who fried sausages|Which person fed the helpers|By whom was the meal made}?", "[A]"),
            ("{What was fried|What did the helpers get to eat|Which food was served afterwards}?", "sausages"),
        )),
    ),
    # learning to ride a bike at sixty
    (
        ("At the age of sixty, Mrs Tanaka decided to learn to ride a bicycle.", (
            ("{How old was Mrs Tanaka|At what age did she begin|When in her life did she start}?", "the age of sixty"),
            ("{What did Mrs Tanaka want to learn|Which skill was missing in her life|What did she decide to do}?", "to ride a bicycle"),
        )),
        ("As a girl she had not been allowed to because of her skirts.", (
            ("{Why had she not learned it as a girl|What had stood in the way earlier|Which clothes were the excuse}?", "because of her skirts"),
        )),
        ("Her grandson [B] held the saddle and ran beside her.", (
            ("{Who held the saddle|Which relative was the teacher|Who gave her support in person}?", "[B]"),
            ("{What was held|By which part was the bike kept upright|Where did the helper grip}?", "the saddle"),
        )),
        ("They practised every [DAY] in the empty car park of a brewery.", (
            ("{Where did they practise|On what ground were the lessons|Which place gave them enough room}?", "the empty car park of a brewery"),
            ("{When did they practise|On which day were the lessons|What weekday was reserved}?", "every [DAY]"),
        )),
        ("On the fourth attempt she landed in a lavender bush.", (
            ("{When did she fall into the bush|Which try ended badly|At what point did she crash}?", "On the fourth attempt"),
            ("{Where did she land|Which plant broke the fall|What caught her}?", "in a lavender bush"),
        )),
        ("Now she rides to the chemist and rings the bell for no reason.", (
            ("{Where does she ride now|What is her usual goal|To which shop does she go}?", "to the chemist"),
            ("{What does she do for fun|How does she show her joy|What habit does she have on the road}?", "rings the bell"),
        )),
    ),
    # a stolen cargo bike
    (
        ("The cargo bike of the [SURNAME] bakery was stolen in the night of [DAY].", (
            ("{When was the bike stolen|In which night did the thief strike|What night was it gone}?", "[DAY]"),
            ("{What was stolen|Which vehicle vanished|What did the thieves take}?", "The cargo bike"),
        )),
        ("Its box still contained forty flatbreads and a violin bow.", (
            ("{What did the box contain|Which things were lost with the bike|What was still on board}?", "forty flatbreads and a violin bow"),
        )),
        ("[A] painted a wanted poster with an exact drawing.", (
            ("{Who painted a poster|Who made a picture of it|Which person informed the public by drawing}?", "[A]"),
            ("{What was painted|With what did [A] search|Which notice was hung up}?", "a wanted poster"),
        )),
        ("Two boys saw it chained to a willow by the [RIVER].", (
            ("{Who saw it|Who made the discovery|To whom is its return owed}?", "Two boys"),
            ("{Where was it found|To which tree was it tied|By what water did it stand}?", "chained to a willow"),
        )),
        ("The police waited in an ice cream van until [TIMEB].", (
            ("{Where did the police wait|From which vehicle did they watch|In what did the officers hide}?", "in an ice cream van"),
            ("{Until when did they wait|How late did the officers stay|When did the watch end}?", "[TIMEB]"),
        )),
        ("The thief was a student who wanted to impress his choir.", (
            ("{Who was the thief|Who had taken it|Whom did they catch}?", "a student"),
            ("{Why did he steal it|What was his motive|For whose sake did he do it}?", "to impress his choir"),
        )),
    ),
    # stilts and a bet
    (
        ("At the guild hall [A] bet [B] a barrel of cider about stilts and skates.", (
            ("{What was the stake|What could one win|What was put up by the two}?", "a barrel of cider"),
            ("{Where was the bet made|In which building did they agree on it|What was the place of the wager}?", "At the guild hall"),
        )),
        ("[D], the blacksmith, was chosen as the judge.", (
            ("{Who was the judge|Who had to decide|Which person was neutral}?", "[D]"),
            ("{What is the job of the judge|Which trade does the umpire have|What does the neutral person do for a living}?", "the blacksmith"),
        )),
        ("[B] crossed the market place on stilts without touching the fountain.", (
            ("{What did [B] cross|Over which place did [B] walk|Where was the path}?", "the market place"),
            ("{What was not touched|Which obstacle was avoided|What stayed dry in a way}?", "the fountain"),
        )),
        ("[A] slid on skates across the frozen mill pond and fell three times.", (
            ("{Who fell|Which one lost the balance|Who was on the ground several times}?", "[A]"),
            ("{How often did [A] fall|How many times was there a tumble|What was the number of falls}?", "three times"),
        )),
        ("So the cider was drunk by everybody, including the dog.", (
            ("{Who drank the cider|Where did the prize end up|What happened to the stake in the end}?", "everybody"),
        )),
    ),
)
