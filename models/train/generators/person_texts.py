"""Short texts about persons, families and groups and their things, in simple sentences, with the questions that one sentence of each answers.

Many facts of the same sort stand side by side: who sits where, who likes what, who brought what.
"""

PERSON_TEXTS = (
    # day of a postwoman
    (
        ("[A] delivers letters and gets up at half past four every morning.", (
            ("{When does [A] get up|How early does the day of [A] begin|At what hour must [A] leave the bed|What time does the alarm clock ring for [A]}?", "half past four"),
            ("{What is the work of [A]|What does [A] do for a living|How does [A] earn money}?", "delivers letters"),
        )),
        ("The round through the village starts at [TIME].", (
            ("{When does the round start|At what time does the first envelope drop into a box|When does the tour of the houses begin}?", "[TIME]"),
        )),
        ("At ten there is coffee with old Mrs Winter.", (
            ("{Who offers a hot drink on the way|Where is there a rest with something warm|With whom is there coffee|Which lady fills a cup for the visitor}?", "Mrs Winter"),
        )),
        ("After lunch the yellow van is washed.", (
            ("{What is washed after lunch|What gets clean in the afternoon|Which thing is rinsed once the meal is over|What happens to the car when everybody has eaten}?", "the yellow van"),
        )),
        ("In the evening [A] plays cards with two sisters.", (
            ("{What does [A] play in the evening|How does [A] pass the time after work|Which game closes the day}?", "cards"),
            ("{With whom does [A] play|Who sits at the table with the cards|Who joins in the game}?", "two sisters"),
        )),
    ),
    # what the children of a family like to eat
    (
        ("Five children live in the [SURNAME] house, and each has a favourite dish.", (
            ("{How many children live in the house|How large is the group of young eaters|What number of sons and daughters do the [SURNAME]s have}?", "Five children"),
        )),
        ("The eldest, [B], could eat [DISH] every day.", (
            ("{What could [B] eat every day|Which meal does the oldest child love|What should I cook for [B]|What makes [B] happy at the table}?", "[DISH]"),
        )),
        ("Lena prefers fried eggs with plenty of pepper.", (
            ("{What does Lena prefer|What does Lena want on her plate|How does Lena like her eggs|Which dish would you fry for Lena}?", "fried eggs"),
        )),
        ("[D] wants nothing but toast with jam.", (
            ("{What does [D] want|What is the only thing that [D] will eat|With what do you have to feed [D]|Which sweet slice pleases [D]}?", "toast with jam"),
        )),
        ("Little Oskar hates spinach and feeds it to the dog.", (
            ("{What does Oskar hate|Which vegetable does Oskar not touch|What does the smallest boy find horrible|What can't Oskar stand}?", "spinach"),
            ("{Who gets the food that Oskar leaves|Where does the green stuff go in secret|Which animal eats from Oskar's plate}?", "the dog"),
        )),
        ("The baby still drinks only warm milk.", (
            ("{What does the baby drink|Who has no solid food yet|What is in the bottle of the youngest|How is the smallest one fed}?", "warm milk"),
        )),
    ),
    # places in the classroom
    (
        ("In class [CLASS] the teacher has given everyone a new seat.", (
            ("{What has the teacher given everyone|What did each pupil of [CLASS] receive|Who changed the places in [CLASS]|Which thing is new for all the pupils}?", "a new seat"),
        )),
        ("[A] sits in the front row because of weak eyes.", (
            ("{Where does [A] sit|Which row is the place of [A]|Who has nobody in front}?", "the front row"),
            ("{Why does [A] sit there|Why must [A] be near the board|What is the reason for the place of [A]|For what cause is [A] so close to the blackboard}?", "weak eyes"),
        )),
        ("[B] has the place beside the window.", (
            ("{Which place does [B] have|Where can you find [B]|Who can watch the clouds|Who sits in the best light}?", "the place beside the window"),
        )),
        ("Behind [B] sits Molly, who talks too much.", (
            ("{Who sits behind [B]|Whose chair is at the back of [B]|Who can touch the shoulders of [B]}?", "Molly"),
            ("{What is wrong with Molly|What does Molly do all the time|Which pupil is hardly ever silent|Who is a chatterbox}?", "talks too much"),
        )),
        ("Theo was moved next to the door.", (
            ("{Where was Theo moved|Who leaves the room first|Who sits close to the exit|Which boy is nearest to the corridor}?", "next to the door"),
        )),
        ("The last desk stays empty until [DAY].", (
            ("{Which desk stays empty|Where is nobody sitting|Is there a free table|What place is not taken}?", "The last desk"),
            ("{Until when is there a free place|How long will there be nobody at the back|When will someone take the vacant desk}?", "[DAY]"),
        )),
    ),
    # grandfather's birthday table
    (
        ("Grandfather turned eighty and took the armchair at the head of the table.", (
            ("{Where did Grandfather sit|What did Grandfather take|Which seat had the man of the day|Who was at the top end}?", "the armchair"),
        )),
        ("Aunt Sophie sat on the left and cut the meat.", (
            ("{Who cut the meat|Who was busy with the roast|Who used the big knife|Which lady carved}?", "Aunt Sophie"),
            ("{On which side was Aunt Sophie|Where did the aunt sit|Which place was the aunt's}?", "the left"),
        )),
        ("Uncle Paul on the right told jokes all evening.", (
            ("{Who told jokes|Who made the guests laugh|Which guest was the funny one|Who was so amusing}?", "Uncle Paul"),
        )),
        ("The small ones had to sit on a bench.", (
            ("{Who sat on a bench|Where were the kids put|Which seat did the children get|On what did the little guests sit}?", "a bench"),
        )),
        ("[B] arrived late and ate standing by the stove.", (
            ("{Who arrived late|Which guest was not on time|Who came when the others had begun}?", "[B]"),
            ("{Where did [B] eat|Who had no chair at all|Near what did the last guest have the meal}?", "by the stove"),
        )),
        ("Under the table slept the old spaniel.", (
            ("{What slept under the table|Which animal was at the party|Who lay between the feet of the guests|Where was the dog}?", "the old spaniel"),
        )),
    ),
    # who brought what to the picnic
    (
        ("On [DAY] six friends met for a picnic by the [RIVER].", (
            ("{When did the friends meet|On what day did they eat outdoors|Which day was chosen for the trip to the [RIVER]}?", "[DAY]"),
            ("{How many friends met|How many people were at the picnic|What was the size of the company by the [RIVER]}?", "six friends"),
        )),
        ("[A] brought a basket of boiled eggs.", (
            ("{What did [A] bring|What was the share of [A]|What came in the basket|Which thing had been cooked in water}?", "boiled eggs"),
        )),
        ("[B] carried the heavy bottles of lemonade.", (
            ("{What did [B] carry|Who took care of the drinks|Thanks to whom was nobody thirsty|Who had the weight of the drinks in hand}?", "lemonade"),
        )),
        ("Nora spread a striped blanket on the grass.", (
            ("{What did Nora spread|On what did they sit|Who made the ground comfortable|Which pattern did the cloth have}?", "a striped blanket"),
        )),
        ("[D] had forgotten the knives at home.", (
            ("{What had [D] forgotten|What was missing|Why could nobody cut anything|Whose mistake was it that something stayed behind}?", "the knives"),
        )),
        ("Jack's plum tart was gone in five minutes.", (
            ("{What did Jack bake|What vanished so fast|What did everybody like best|Which cake was eaten at once}?", "plum tart"),
            ("{How long did the tart last|How fast was Jack's cake eaten|How many minutes passed before the plates were clean}?", "five minutes"),
        )),
    ),
    # coats of the sisters
    (
        ("Four sisters hang their coats in the narrow hall.", (
            ("{Where do the coats hang|In which part of the house are the clothes|In what place do the girls leave their coats}?", "the narrow hall"),
            ("{How many sisters are there|How many girls live here|What number of coats belongs on the hooks}?", "Four sisters"),
        )),
        ("[A] wears a [COLOR] one with large wooden buttons.", (
            ("{What colour is the coat of [A]|Which colour did [A] choose|In what colour does [A] go out}?", "[COLOR]"),
            ("{What kind of buttons does [A] have|What are the fasteners made of|With what does [A] close the coat}?", "wooden buttons"),
        )),
        ("The coat of [B] is checked and reaches to the knees.", (
            ("{How long is the coat of [B]|How far down does it hang on [B]|Where does the coat of [B] end}?", "the knees"),
            ("{Which pattern has the coat of [B]|What does the cloth of [B] look like|Who wears squares}?", "checked"),
        )),
        ("Hannah's is turquoise and much too big.", (
            ("{What colour is Hannah's coat|In what colour is Hannah dressed|Which girl goes in a sea colour}?", "turquoise"),
            ("{What is wrong with Hannah's coat|Does Hannah's coat fit|Whose size is not right|Who could grow into her coat}?", "much too big"),
        )),
        ("The youngest got a raincoat with a hood.", (
            ("{What did the youngest get|Who need not fear a wet head|What does the little one wear in bad weather|What protects the smallest girl's hair}?", "a raincoat"),
        )),
        ("All of them were sewn by their mother.", (
            ("{Who sewed the coats|Who made the clothes|From whose needle do they come|Which relative is good with thread}?", "their mother"),
        )),
    ),
    # toys in a chest
    (
        ("The toy chest of [A] is full to the brim.", (
            ("{How full is the chest|Is there any space left in the box of [A]|What is full|Whose playthings are these}?", "full to the brim"),
        )),
        ("The biggest toy is a rocking horse of [STUFF].", (
            ("{What is the biggest toy|Which plaything is the largest|On what could a child ride|What takes the most space}?", "a rocking horse"),
            ("{What is the rocking horse made of|Of which material is the large toy|What did they build the thing to ride on from}?", "[STUFF]"),
        )),
        ("Beside it lies a doll without shoes.", (
            ("{What does the doll lack|What has the doll lost|Who has bare feet|What is missing on the doll}?", "without shoes"),
        )),
        ("A tin robot can walk and blink.", (
            ("{What can the robot do|Which toy moves by itself|Which toy has lights for eyes|What is able to go forward}?", "walk and blink"),
        )),
        ("The teddy bear lost one ear in a fight.", (
            ("{What did the teddy bear lose|Which part of the bear is gone|What does the furry animal no longer have}?", "one ear"),
            ("{How did the bear lose it|When was the bear damaged|What happened to the soft toy}?", "in a fight"),
        )),
        ("At the bottom are {[M]|a hundred} marbles in a sock.", (
            ("{What is at the bottom|What would you find last|What lies deepest}?", "marbles"),
            ("{In what are the marbles kept|What holds the little balls|Where are the small round things}?", "a sock"),
        )),
    ),
    # neighbours in a block of flats and their animals
    (
        ("Nearly everyone at [STREET] keeps an animal.", (
            ("{Where do so many people keep animals|In which road are the pets|Where do these animal lovers live|What is the address of the house}?", "[STREET]"),
        )),
        ("On the ground floor Mr Dunn has a lame goose.", (
            ("{What does Mr Dunn have|Which bird lives downstairs|Who keeps a big white bird|Which pet walks badly}?", "a lame goose"),
        )),
        ("Above Mr Dunn, Mrs Patel breeds guinea pigs.", (
            ("{What does Mrs Patel breed|Who raises small furry animals|Which lady always has new babies in the cage|Who lives over Mr Dunn}?", "guinea pigs"),
        )),
        ("The student on the second floor owns a snake.", (
            ("{Who owns a snake|Who keeps a reptile|Whose pet has no legs|Who likes animals that creep}?", "The student"),
            ("{On which floor is the snake|How high up does the reptile live|Where does the student live}?", "second floor"),
        )),
        ("[B] in the attic feeds pigeons every morning.", (
            ("{Whom does [B] feed|Who gives crumbs to birds|What does [B] do at sunrise|Which guests come to the roof}?", "pigeons"),
            ("{How often do the birds get food|When does [B] throw out grain|At what time of day are the birds fed}?", "every morning"),
        )),
        ("Only the caretaker wants no pets at all.", (
            ("{Who wants no pets|Who lives without an animal|Which person has nothing to feed|Who does not like animals at home}?", "the caretaker"),
        )),
    ),
    # jobs of aunts and uncles
    (
        ("[A] has a large family with many trades.", (
            ("{What kind of family does [A] have|How big is the family of [A]|Who has so many relatives|Are there many people related to [A]}?", "a large family"),
        )),
        ("One uncle repairs roofs in [TOWN].", (
            ("{What does the uncle in [TOWN] do|Which man works high above the street|Who helps when it rains into the house|What kind of work is done in [TOWN]}?", "repairs roofs"),
            ("{Where does the roofer work|In which place does the uncle mend tiles|Where are roofs repaired}?", "[TOWN]"),
        )),
        ("Another uncle drives a crane at the docks.", (
            ("{Who drives a crane|Who lifts heavy loads|Which relative moves cargo|What machine does the second uncle steer}?", "Another uncle"),
            ("{Where is the crane|Where does the second uncle work|At what place are loads lifted}?", "at the docks"),
        )),
        ("Aunt Ruth is a judge and rarely smiles.", (
            ("{What is Aunt Ruth|Who decides who must go to prison|What is Ruth's profession|Which relative works in court}?", "a judge"),
            ("{How often does Aunt Ruth smile|What is Ruth's face like|Which aunt is so serious}?", "rarely smiles"),
        )),
        ("Aunt Betty cuts hair in her own salon.", (
            ("{What does Aunt Betty cut|Who could make me look tidy|Where would [A] go for a new hairstyle|Who runs a business with mirrors and scissors}?", "hair"),
        )),
        ("A cousin studies law far away in [COUNTRY].", (
            ("{What does the cousin study|Which subject does the cousin learn|Who is still at university|What will the cousin know a lot about}?", "law"),
            ("{Where does the cousin study|In which land is the cousin|How far is the young relative from home}?", "[COUNTRY]"),
        )),
    ),
    # hobbies of classmates
    (
        ("In the first lesson everyone spoke about hobbies.", (
            ("{What did everyone speak about|What was the topic|What did the pupils tell each other|What was the lesson about}?", "hobbies"),
            ("{In which lesson did they speak about it|When did the pupils tell about themselves|At what point of the day was the talk}?", "the first lesson"),
        )),
        ("[A] collects [COLLECTED] and keeps them in albums.", (
            ("{What does [A] collect|What does [A] gather|What fills the shelves of [A]|Which things does [A] search for}?", "[COLLECTED]"),
        )),
        ("[B] plays the [INSTRUMENT] in the town band.", (
            ("{What does [B] play|Which instrument has [B] learned|Who makes music|With what does [B] make a noise}?", "the [INSTRUMENT]"),
            ("{Where does [B] play|In which group is [B]|With whom does [B] perform}?", "the town band"),
        )),
        ("Lucy builds kites and flies them on the hill.", (
            ("{What does Lucy build|What is Lucy good at making|Who needs wind|What rises into the sky on a string}?", "kites"),
            ("{Where does Lucy fly them|Where does Lucy find the best breeze|To which place does Lucy go with her paper bird}?", "on the hill"),
        )),
        ("Henry likes to bake biscuits for the class.", (
            ("{What does Henry bake|Which boy is at home in the kitchen|Who brings something sweet|What comes out of Henry's oven}?", "biscuits"),
        )),
        ("[D] has no hobby and simply likes sleeping.", (
            ("{What does [D] like|Who is rather lazy|What is the best thing of all for [D]|Who has no pastime}?", "sleeping"),
        )),
    ),
    # week of a music teacher
    (
        ("Mr Brook teaches music and is busy the whole week.", (
            ("{What does Mr Brook teach|What is Mr Brook's subject|What do children learn from Mr Brook|What sort of teacher is Mr Brook}?", "music"),
        )),
        ("On [DAY] a group of beginners comes with recorders.", (
            ("{When do the beginners come|On what day are there recorders|When does Mr Brook hear those who know nothing yet}?", "[DAY]"),
            ("{What do the beginners bring|Which instrument do the new pupils learn|On what do the beginners play}?", "recorders"),
        )),
        ("On [DAYB] the school orchestra meets in the gym.", (
            ("{When does the orchestra meet|On which day do all the players rehearse together|When is the large group at work}?", "[DAYB]"),
            ("{Where does the orchestra meet|In what room does the large group play|Where is there space for so many players}?", "the gym"),
        )),
        ("The drum lesson was moved because it is too loud.", (
            ("{Why was the drum lesson moved|What do people have against drums|Why is it at another hour now|What disturbed the neighbours}?", "too loud"),
        )),
        ("Once a month Mr Brook plays at the hospital.", (
            ("{How often does he play at the hospital|How many times do the patients hear him|How regularly are sick people given a concert}?", "Once a month"),
            ("{Where does Mr Brook play|Who is cheered up by his visit|In what building do ill people listen to him}?", "at the hospital"),
        )),
        ("At weekends he repairs old violins for nothing.", (
            ("{What does he repair|What is his free time spent on|With what is he busy on Saturday and Sunday}?", "old violins"),
            ("{How much does he charge for repairs|What do his customers pay|What does a mended fiddle cost}?", "for nothing"),
        )),
    ),
    # where a farmer's animals sleep
    (
        ("[A] runs a farm near [TOWN] and knows every animal by name.", (
            ("{Where is the farm|Near which place does [A] live|In what area does [A] keep the animals}?", "near [TOWN]"),
            ("{What does [A] know|How well does [A] know the creatures|Are the animals called by names}?", "by name"),
        )),
        ("The cows sleep in the long stone barn.", (
            ("{Where do the cows sleep|Which building is for the cattle|Where is the milk given|Who lies in the barn at night}?", "the long stone barn"),
        )),
        ("The pigs have a shed with clean straw.", (
            ("{What do the pigs have|On what do the pigs lie|Where does the bacon come from|Which animals have dry stalks under them}?", "a shed"),
        )),
        ("Twenty hens sit on poles above the cart.", (
            ("{Where do the hens sit|Who spends the night on bars|Where do the egg layers rest}?", "above the cart"),
            ("{How many hens are there|How many birds lay eggs here|What is the number of the birds}?", "Twenty"),
        )),
        ("The ram is kept alone, for he kicks.", (
            ("{Why is the ram kept alone|What bad habit does the ram have|Why has the ram no company|For what reason is one animal apart}?", "he kicks"),
        )),
        ("Only the sheepdog may sleep in the kitchen.", (
            ("{Who may sleep in the kitchen|Which animal is allowed indoors|Who rests near the oven|Who has the warmest bed}?", "the sheepdog"),
        )),
    ),
    # in a schoolbag
    (
        ("The bag of [A] weighs [WEIGHT].", (
            ("{How heavy is the bag|What does the bag of [A] weigh|What load does [A] carry|What would the scales show}?", "[WEIGHT]"),
        )),
        ("It holds three books about [SUBJECT].", (
            ("{How many books are in it|How much is there to read|What number of books does [A] carry}?", "three books"),
            ("{What are the books about|Which subject do the books treat|What will [A] read about}?", "[SUBJECT]"),
        )),
        ("In the side pocket is a bottle of apple juice.", (
            ("{What is in the side pocket|What can [A] drink|What is there against thirst|Which liquid does [A] carry}?", "apple juice"),
        )),
        ("The pencil case is round and made of felt.", (
            ("{What shape is the pencil case|What form has the thing for pens|Which object is like a circle}?", "round"),
            ("{What is the pencil case made of|Of what stuff is the thing for pens|What does it feel like around the pens}?", "felt"),
        )),
        ("A half-eaten sandwich has been there since [DAY].", (
            ("{What has been there since [DAY]|What may smell by now|Which food is in the bag|What was not finished}?", "A half-eaten sandwich"),
            ("{Since when is the sandwich there|On which day was it bitten|How old is the food}?", "[DAY]"),
        )),
        ("The keys hang on a ribbon inside.", (
            ("{Where are the keys|What hangs on a ribbon|With what could [A] open the door at home|On what are the keys fastened}?", "a ribbon"),
        )),
    ),
    # grandmother's room
    (
        ("Grandmother lives in one room with a view of the orchard.", (
            ("{How many rooms does Grandmother have|How much space has the old lady|In how many rooms does Grandmother live}?", "one room"),
            ("{What does Grandmother see|What is it like to look out|What is in front of her window}?", "the orchard"),
        )),
        ("Her bed is high and covered with a quilt.", (
            ("{What covers the bed|What is the bed like|Under what does Grandmother sleep|What keeps her warm at night}?", "a quilt"),
        )),
        ("On the wall hangs a portrait of her husband.", (
            ("{What hangs on the wall|Whom can one see in the picture|Whose face is in the frame|Whom does the painting show}?", "her husband"),
        )),
        ("The cupboard smells of lavender soap.", (
            ("{What does the cupboard smell of|Which scent is in the room|What pleasant odour is there|Where does the nice smell come from}?", "lavender soap"),
        )),
        ("In the corner stands a sewing machine from [YEAR].", (
            ("{What stands in the corner|With what can Grandmother mend a shirt|Which device makes clothes|What is the machine for}?", "a sewing machine"),
            ("{How old is the sewing machine|From which year is the machine|When was the machine built}?", "[YEAR]"),
        )),
        ("Sweets are hidden behind the dictionary.", (
            ("{Where are the sweets hidden|What is her secret place|Where must children search|Behind what is something good to eat}?", "behind the dictionary"),
        )),
    ),
    # prizes at the village show
    (
        ("At the show in [TOWN] almost everyone won something.", (
            ("{Where was the show|In which place were prizes given|Where did people compete}?", "[TOWN]"),
            ("{Who won something|How many people went home with a prize|Were there many losers}?", "almost everyone"),
        )),
        ("[A] got first prize for the heaviest pumpkin.", (
            ("{What did [A] win with|Why did [A] get first prize|For which vegetable was [A] honoured|What did [A] grow so large}?", "the heaviest pumpkin"),
        )),
        ("[B] came second with a cherry cake.", (
            ("{Who came second|Who was only beaten by one|Which place did [B] reach|Whose baking was praised}?", "[B]"),
            ("{What did [B] bring|Which cake was praised|What fruit was in the dough}?", "a cherry cake"),
        )),
        ("The prize for the prettiest hat went to Alice.", (
            ("{Who had the prettiest hat|To whom did the hat prize go|Who was best dressed on the head|What was Alice rewarded for}?", "Alice"),
        )),
        ("George won a ham at the shooting stand.", (
            ("{What did George win|What meat was a prize|Who can aim well|What did George carry home}?", "a ham"),
            ("{Where did George win it|At what place did people use guns|Where was a steady hand needed}?", "the shooting stand"),
        )),
        ("The judges gave the ugliest dog a golden collar.", (
            ("{What did the ugliest dog get|How was the least beautiful animal rewarded|What does one animal now wear around the neck}?", "a golden collar"),
            ("{Who gave out the collar|Who chose the ugly animal|Who had to decide}?", "The judges"),
        )),
    ),
    # birthdays in a family
    (
        ("The [SURNAME] family celebrates a birthday nearly every month.", (
            ("{How often does the family celebrate|How frequent are the parties of the [SURNAME]s|How much time passes between two parties}?", "nearly every month"),
        )),
        ("Father was born on [DATE] during a storm.", (
            ("{When was Father born|On what day does Father get a year older|What is the birth date of Dad}?", "[DATE]"),
            ("{What was the weather like at his birth|What was going on outside when Father came|What raged on Father's first day}?", "a storm"),
        )),
        ("Mother never says how old she is.", (
            ("{What does Mother never say|Whose age is a secret|What does Mum keep to herself|Which number is not known}?", "how old she is"),
        )),
        ("[B] wishes for a party with a bonfire.", (
            ("{What does [B] wish for|What sort of party does [B] want|Who would like flames|What should burn for [B]}?", "a bonfire"),
        )),
        ("Grandma turns eighty-one on New Year's Day.", (
            ("{When is Grandma's birthday|On what holiday is Grandma's party|When should we send Grandma a card}?", "New Year's Day"),
            ("{How old will Grandma be|What age does Grandma reach|How many candles does Grandma need}?", "eighty-one"),
        )),
        ("The baby will have its first cake in spring.", (
            ("{When will the baby have a cake|In which season does the small one turn one|When is the party of the youngest}?", "in spring"),
            ("{What will the baby have|What awaits the little one|What is baked for the smallest}?", "first cake"),
        )),
    ),
    # where the friends travelled
    (
        ("After the holidays five friends compared their travels.", (
            ("{What did the friends compare|What was the talk about|What did they tell each other about|About what did the five speak}?", "their travels"),
            ("{When did they compare them|When did the friends meet again|At what time of the year was this}?", "After the holidays"),
        )),
        ("[A] had crossed [COUNTRY] by [VEHICLE].", (
            ("{Where was [A]|Which land did [A] see|Through which country did [A] go}?", "[COUNTRY]"),
            ("{How did [A] travel|What did [A] ride in|By what means did [A] move around}?", "by [VEHICLE]"),
        )),
        ("[B] spent two weeks in a monastery.", (
            ("{Where did [B] stay|Who lived among monks|Who had a very quiet time|In what kind of house was [B]}?", "a monastery"),
            ("{How long was [B] there|How much time did [B] spend away|For what time was [B] silent}?", "two weeks"),
        )),
        ("Frank climbed a volcano and burned his boots.", (
            ("{What did Frank climb|Which friend saw hot ashes|Who was up on a mountain of fire|Up what did Frank go}?", "a volcano"),
            ("{What happened to Frank's boots|What did Frank damage|Why does Frank need new shoes}?", "burned his boots"),
        )),
        ("Julia helped her uncle with the grape harvest.", (
            ("{What did Julia do|Who worked in a vineyard|With what did Julia help|Who picked fruit for wine}?", "the grape harvest"),
            ("{Whom did Julia help|Who was glad of Julia's hands|For which relative did Julia work}?", "her uncle"),
        )),
        ("[D] stayed at home and painted the fence.", (
            ("{Who stayed at home|Who did not go anywhere|Which friend saved money|Who had no trip at all}?", "[D]"),
            ("{What did [D] paint|What did [D] do instead|What was the brush used for}?", "the fence"),
        )),
    ),
    # how the children come to school
    (
        ("The pupils of the school in [TOWN] arrive in many ways.", (
            ("{How do the pupils arrive|In what manner do the children come|Do they all use the same road to the school in [TOWN]}?", "in many ways"),
        )),
        ("[A] walks, because the house is next door.", (
            ("{Why does [A] walk|Why does [A] need no wheels|For what reason does [A] go on foot}?", "the house is next door"),
            ("{Who lives nearest|Who has the shortest way|Whose home touches the school}?", "[A]"),
        )),
        ("[B] comes on skis when there is snow.", (
            ("{How does [B] come|On what does [B] glide along|Which child slides to class in winter}?", "on skis"),
            ("{When does [B] use them|In what weather does [B] slide to class|What must lie on the ground for [B]}?", "when there is snow"),
        )),
        ("Leo rows across the lake with his brother.", (
            ("{What does Leo cross|How does Leo get there|Who comes over the water|Which boy has to use oars}?", "across the lake"),
            ("{With whom does Leo row|Who sits in the boat with Leo|Who is Leo's companion}?", "his brother"),
        )),
        ("Mia rides on her father's tractor.", (
            ("{What does Mia ride on|Which girl comes on a farm machine|Who sits high above big wheels|How does Mia get to her lessons}?", "tractor"),
            ("{Whose tractor is it|Who takes Mia along|Who drives the girl}?", "her father"),
        )),
        ("[D] takes the tram and always misses it.", (
            ("{What does [D] always miss|Which child goes by rail|What leaves without [D]|For what is [D] too slow}?", "the tram"),
        )),
    ),
    # household chores
    (
        ("A list on the fridge tells everybody their tasks.", (
            ("{Where is the list|Where can one read the tasks|On what do they fix the plan}?", "on the fridge"),
            ("{What does the list tell|What is written there|Why do they need the sheet of paper}?", "their tasks"),
        )),
        ("[A] empties the dustbin every [DAY].", (
            ("{What does [A] empty|Who takes out the rubbish|Who carries the waste outside|What is the job of [A]}?", "the dustbin"),
            ("{When is the dustbin emptied|On what day does the rubbish go|On which day must [A] work}?", "[DAY]"),
        )),
        ("[B] waters the tomatoes on the balcony.", (
            ("{What does [B] water|Who looks after the plants|Which vegetables need [B]|Who goes around with the can}?", "the tomatoes"),
        )),
        ("Father irons the shirts and sings loudly.", (
            ("{What does Father iron|Who makes the laundry flat|Who works with a hot tool|What does Dad do with the clothes}?", "the shirts"),
            ("{What does Father do while ironing|Which sound does Dad make|Who makes a noise at work}?", "sings loudly"),
        )),
        ("Mother repairs whatever is broken.", (
            ("{What does Mother repair|Who can mend things|Who is handy with tools|To whom do they bring a damaged chair}?", "whatever is broken"),
        )),
        ("Nobody wants to clean the bath.", (
            ("{What does nobody want to do|Which job do they all hate|Which task is the least popular|What stays dirty}?", "clean the bath"),
        )),
    ),
    # scouts in tents
    (
        ("Twelve scouts put up four tents beside the [RIVER].", (
            ("{How many scouts were there|How many young people camped|What was the size of the troop}?", "Twelve scouts"),
            ("{Where did they put up the tents|Near which water did they camp|Beside what did the scouts stay}?", "beside the [RIVER]"),
        )),
        ("The largest tent belongs to the leaders.", (
            ("{Whose is the largest tent|Who has most space|Where do the grown-ups sleep|Who uses the huge one}?", "the leaders"),
        )),
        ("[A] and [B] share the one with the hole.", (
            ("{Who shares the tent with the hole|Who gets wet in the rain|Who sleeps under damaged canvas|Whose roof is not whole}?", "[A] and [B]"),
        )),
        ("In the round tent Max snores terribly.", (
            ("{Who snores|Why can nobody sleep in the round tent|Whose nose is so loud|Where is it noisy at night}?", "Max"),
        )),
        ("The cook sleeps near the pots to scare the foxes.", (
            ("{Where does the cook sleep|What place did the cook choose|Who lies beside the dishes}?", "near the pots"),
            ("{Why does the cook sleep there|Which animals should stay away|What does the cook wish to frighten off}?", "to scare the foxes"),
        )),
        ("The smallest tent is used for wet clothes.", (
            ("{What is the smallest tent used for|Where do things dry|In which tent is nobody sleeping|Where do the damp things go}?", "wet clothes"),
        )),
    ),
    # what the pupils want to become
    (
        ("The class wrote about what each wants to become.", (
            ("{What did the class write about|What was the subject of the essays|Which question did the pupils answer on paper|What did the teacher ask them about}?", "what each wants to become"),
        )),
        ("[A] would love to fly a rescue helicopter.", (
            ("{What would [A] love to fly|Which dream takes [A] into the air|What machine does [A] want to steer|Who hopes to save people from above}?", "a rescue helicopter"),
        )),
        ("[B] plans to open a hotel in [COUNTRY].", (
            ("{What does [B] plan to open|Who will have guests one day|What sort of house will [B] run}?", "a hotel"),
            ("{Where will it be|In which land does [B] see the future|Where does [B] want to have guests}?", "[COUNTRY]"),
        )),
        ("Ella hopes to become a vet for large animals.", (
            ("{What does Ella hope to become|Who wants to heal cows|What is Ella's dream|Who would treat a sick bull}?", "a vet"),
        )),
        ("Tim wants to dig for bones like his grandfather.", (
            ("{What does Tim want to dig for|Who is interested in skeletons|What will Tim search in the ground}?", "bones"),
            ("{Whose example does Tim follow|Who did the same before Tim|Which relative is Tim's model}?", "his grandfather"),
        )),
        ("[D] only wants to be rich.", (
            ("{What does [D] want to be|Who thinks of money alone|What is the one aim of [D]|For whom is wealth the goal}?", "rich"),
        )),
    ),
    # shopping for the weekend
    (
        ("Mrs Keller goes shopping with a long list.", (
            ("{Who goes shopping|Who has a lot to buy|Which lady is out for food}?", "Mrs Keller"),
            ("{What does Mrs Keller take with her|Where did she write down what she needs|What helps Mrs Keller to remember}?", "a long list"),
        )),
        ("At the baker's she takes six rolls.", (
            ("{What does she take at the baker's|What was made of dough|Which thing is there for breakfast}?", "rolls"),
            ("{How many rolls does she take|How many pieces come from the oven|What number does she ask for at the baker's}?", "six rolls"),
        )),
        ("The fishmonger wraps two trout in newspaper.", (
            ("{What does the fishmonger wrap|What did she buy that once swam|Which kind of fish is it}?", "two trout"),
            ("{In what are the trout wrapped|What is around the fish|What serves as packing for the trout}?", "newspaper"),
        )),
        ("She finds the cheapest potatoes at the station.", (
            ("{Where are the cheapest potatoes|In what place does she save money|Where does a sack of vegetables cost the least}?", "at the station"),
        )),
        ("For her son she buys a toothbrush.", (
            ("{What does she buy for her son|What does the boy get|What is for the teeth|Which thing is not to be eaten}?", "a toothbrush"),
        )),
        ("She pays [PRICE] in all and carries it home.", (
            ("{How much does she pay|What did the whole shopping cost|What is missing in her purse afterwards|How expensive was everything together}?", "[PRICE]"),
        )),
    ),
    # a family band
    (
        ("The [SURNAME] family makes music in the living room.", (
            ("{Where does the family make music|In which room do the [SURNAME]s play|In what place does the band practise}?", "the living room"),
        )),
        ("Father plucks a double bass taller than himself.", (
            ("{What does Father pluck|Which instrument makes the deep sound|What is bigger than the man}?", "a double bass"),
            ("{How large is the double bass|What is the size of Father's instrument|What does Father look like beside it}?", "taller than himself"),
        )),
        ("[B] plays the fiddle with closed eyes.", (
            ("{Who plays the fiddle|Which person uses a bow|Who moves a bow over strings}?", "[B]"),
            ("{How does [B] play|What is strange about [B] when playing|Who does not look at the others}?", "with closed eyes"),
        )),
        ("[D] beats a drum made from a bucket.", (
            ("{What does [D] beat|Who gives the rhythm|What makes the bangs|Who makes the loudest noise}?", "a drum"),
            ("{What is the drum made from|What was it before it was a drum|Out of what did they build it}?", "a bucket"),
        )),
        ("Mother sings the high notes.", (
            ("{What does Mother sing|Who uses her voice|Whose part has no instrument|Who goes up to the top of the scale}?", "the high notes"),
        )),
        ("The cat runs away when the trumpet begins.", (
            ("{When does the cat run away|What frightens the cat|What can the animal not bear|Which sound drives somebody out}?", "the trumpet"),
        )),
    ),
    # ages and heights of cousins
    (
        ("At the wedding seven cousins stood in line by height.", (
            ("{Where did the cousins stand in line|At what party was this|On which occasion did they line up}?", "At the wedding"),
            ("{How many cousins were there|How many stood side by side|What number of children lined up}?", "seven cousins"),
        )),
        ("The tallest is Daniel, who plays basketball.", (
            ("{Who is the tallest|Which cousin is above all others|Who stood at the upper end of the line}?", "Daniel"),
            ("{What does Daniel play|Which sport is Daniel's|What does Daniel do with his long arms}?", "basketball"),
        )),
        ("[A] is the oldest but rather short.", (
            ("{Who is the oldest|Who was born first|Which cousin has the most years|Who came into the world before the rest}?", "[A]"),
        )),
        ("Lily and [B] are exactly the same size.", (
            ("{What do Lily and [B] have in common|Which two could swap clothes|How does [B] compare with Lily}?", "the same size"),
        )),
        ("[D] has grown a whole hand since winter.", (
            ("{How much has [D] grown|Who shot up lately|By what measure is [D] longer now|Who needs new trousers}?", "a whole hand"),
            ("{Since when has [D] grown so much|In what time did [D] get longer|From which season on did [D] shoot up}?", "winter"),
        )),
        ("The smallest sat on her uncle's shoulders.", (
            ("{Where did the smallest sit|Who was carried|On what was the tiny girl|How could the little one see everything}?", "her uncle's shoulders"),
        )),
    ),
    # who was ill this week
    (
        ("In the first week of [MONTH] half the class was ill.", (
            ("{When was the class ill|In which month were so many at home|At what time did the illness go round}?", "[MONTH]"),
            ("{How many were ill|What part of the class stayed in bed|How large was the number of sick children}?", "half the class"),
        )),
        ("[A] had measles and had to lie in the dark.", (
            ("{What did [A] have|Which illness gave [A] spots|What was wrong with [A]}?", "measles"),
            ("{Where did [A] have to lie|What did [A] have to avoid|Who was kept away from light}?", "in the dark"),
        )),
        ("[B] broke a toe on the stairs.", (
            ("{What did [B] break|Which part of [B] was hurt|Who could not walk well|What is [B] unable to move}?", "a toe"),
            ("{Where did [B] break it|Where was the accident|At what place did [B] fall}?", "on the stairs"),
        )),
        ("Sara lost her voice after the concert.", (
            ("{What did Sara lose|Who could not speak|Why did Sara only whisper|What was gone when Sara woke up}?", "her voice"),
        )),
        ("Ali was stung by a wasp in the ear.", (
            ("{What stung Ali|Who was hurt by an insect|Why did Ali's head swell|Which creature attacked Ali}?", "a wasp"),
        )),
        ("Only the teacher stayed healthy all the time.", (
            ("{Who stayed healthy|Who did not catch anything|Which person was never in bed|Who needed no doctor}?", "the teacher"),
        )),
    ),
    # a bus driver's day
    (
        ("[A] has driven the school bus for twelve years.", (
            ("{What does [A] drive|Which vehicle is in the hands of [A]|With what does [A] bring the children}?", "the school bus"),
            ("{How long has [A] driven it|For what time has [A] been at the wheel|How experienced is [A]}?", "twelve years"),
        )),
        ("Before the first trip the windows are wiped.", (
            ("{What is wiped|What must be clean before driving|What happens ahead of the first ride|Through what should one see well}?", "the windows"),
        )),
        ("At the mill a girl with a cello gets on.", (
            ("{Who gets on at the mill|Which passenger needs much space|Who carries a large instrument|Where does the young musician board}?", "a girl with a cello"),
        )),
        ("The noisiest boys sit in the back row.", (
            ("{Where do the noisiest boys sit|Which part of the bus is loud|In what place is there shouting|Who sits at the very end}?", "the back row"),
        )),
        ("[B] always hands the driver a peppermint.", (
            ("{What does [B] hand over|Who gives away something to suck|What does the driver get|Which passenger is so kind}?", "a peppermint"),
        )),
        ("At noon the bus rests under the lime trees.", (
            ("{Where does the bus rest|Where is it parked|What gives the vehicle shade}?", "under the lime trees"),
            ("{When does the bus rest|At what time is there a pause|When does the engine stop for a while}?", "At noon"),
        )),
    ),
    # what everybody is afraid of
    (
        ("One stormy night the family talked about fear.", (
            ("{What did the family talk about|What was the subject that evening|About which feeling did they speak}?", "about fear"),
            ("{When did they talk|What was the weather like during the talk|On what kind of night was it}?", "One stormy night"),
        )),
        ("Father is afraid of the dentist.", (
            ("{Of whom is Father afraid|Who does not like to open his mouth|Who trembles when a tooth hurts|Which person frightens Dad}?", "the dentist"),
        )),
        ("Mother cannot stand spiders in the bath.", (
            ("{What can Mother not stand|Who screams at eight legs|Which creature makes Mum shout|What should not sit in the tub}?", "spiders"),
        )),
        ("[A] does not dare to stand on a ladder.", (
            ("{What does [A] not dare|Who fears heights|Who would not climb up|What makes [A] dizzy}?", "on a ladder"),
        )),
        ("[B] fears only the maths test.", (
            ("{What does [B] fear|Who is nervous about numbers|Which exam makes somebody sweat|What would [B] like to skip at school}?", "the maths test"),
        )),
        ("The big dog hides from thunder under the sofa.", (
            ("{From what does the dog hide|What scares the animal|Which noise is too much for the pet}?", "thunder"),
            ("{Where does the dog hide|What is the dog's shelter|Under what does the animal creep}?", "under the sofa"),
        )),
    ),
    # pen friends
    (
        ("[A] writes letters to four people abroad.", (
            ("{To how many people does [A] write|How many pen friends are there|What number of strangers get mail from [A]}?", "four people"),
            ("{Where do the people live|Are the friends of [A] in the same country|To where do the letters of [A] go}?", "abroad"),
        )),
        ("A girl in [COUNTRY] sends dried leaves.", (
            ("{What does the girl send|Which friend puts plants into the envelope|What falls out of the letter from [COUNTRY]}?", "dried leaves"),
            ("{Where does the girl live|From which land come the leaves|Where was the plant picked}?", "[COUNTRY]"),
        )),
        ("A soldier writes in tiny green letters.", (
            ("{Who writes in green|Whose writing is so small|For whose mail do you need good eyes|What is the soldier's hand like}?", "A soldier"),
        )),
        ("An old monk answers only at Easter.", (
            ("{When does the monk answer|Which friend writes once a year|From whom does mail come at a holiday|How often is there news from the monastery}?", "at Easter"),
        )),
        ("[B] from [TOWN] draws instead of writing.", (
            ("{What does [B] do instead of writing|Who sends pictures|Which letters have no words|In what way does [B] tell things}?", "draws"),
            ("{Where is [B] from|What is the home of the one who uses a pencil for pictures|In which place does [B] live}?", "[TOWN]"),
        )),
        ("The stamps are given to a nephew.", (
            ("{Who gets the stamps|What happens with the stamps|What does [A] not keep|Who is happy about the corners of the envelopes}?", "a nephew"),
        )),
    ),
    # dogs in the park
    (
        ("Every evening the same dogs meet in the park.", (
            ("{When do the dogs meet|At what time of day are the animals there|How often do they meet}?", "Every evening"),
            ("{Where do the dogs meet|In what place do the animals run|Where do their owners go with them}?", "in the park"),
        )),
        ("The biggest is Bruno, a calm Great Dane.", (
            ("{Which dog is the biggest|Who is the giant among them|What is the largest one called|Which animal is huge and quiet}?", "Bruno"),
        )),
        ("[PETNAME] is tiny and barks at everyone.", (
            ("{What does [PETNAME] do|Who makes a lot of noise|Which one is small and loud|At whom does [PETNAME] bark}?", "barks at everyone"),
        )),
        ("A poodle called Duchess wears a pink bow.", (
            ("{What does the poodle wear|Who is dressed up|Which animal has a ribbon|What is tied on Duchess}?", "a pink bow"),
        )),
        ("The greyhound has only three legs but wins every race.", (
            ("{How many legs does the greyhound have|What is special about the greyhound's body|Which animal lost a limb}?", "three legs"),
            ("{Which dog wins every race|Who is the fastest|Who cannot be caught|Which runner beats the rest}?", "The greyhound"),
        )),
        ("The old beagle prefers to lie in the sun.", (
            ("{What does the beagle prefer|Who does not run any more|Which one likes the warmth|Who is the lazy one}?", "lie in the sun"),
        )),
    ),
    # shoes in the hallway
    (
        ("Six pairs of shoes stand by the door of the [SURNAME]s.", (
            ("{How many pairs are there|How much footwear is there|What number of shoes would you count}?", "Six pairs"),
            ("{Where do the shoes stand|Where do the [SURNAME]s take off their shoes|What is the shoes' place}?", "by the door"),
        )),
        ("The muddy boots belong to Grandpa.", (
            ("{Whose are the muddy boots|Who was in the wet field|Whose shoes are dirty|Who ought to clean his shoes}?", "Grandpa"),
        )),
        ("Next to them are Mother's elegant sandals.", (
            ("{Whose are the sandals|Which shoes are for summer|What does Mother wear on her feet|Which ones are the finest}?", "elegant sandals"),
        )),
        ("The trainers without laces are [B]'s.", (
            ("{Whose are the trainers|Who must not run|Whose footwear cannot be tied}?", "[B]"),
            ("{What do the trainers lack|What is missing in [B]'s shoes|What would [B] have to buy}?", "laces"),
        )),
        ("[D] has clogs that make a terrible noise.", (
            ("{What does [D] have|Who can be heard from afar|Which shoes are loud|Whose steps wake everybody}?", "clogs"),
        )),
        ("The smallest slippers are no longer than a finger.", (
            ("{How long are the smallest slippers|What size are the baby's things|Which pair is the tiniest|What would fit a doll}?", "no longer than a finger"),
        )),
    ),
    # break time, what is in the lunch boxes
    (
        ("At ten o'clock the children open their lunch boxes.", (
            ("{When do they open them|At what time is the break|At which hour do the children get something to eat}?", "At ten o'clock"),
            ("{What do the children open|From what do they eat|In what was the food brought}?", "their lunch boxes"),
        )),
        ("[A] has two slices of rye bread with butter.", (
            ("{What does [A] have|What is the bread of [A] made from|How many slices are in the box of [A]|Who eats something plain from the baker}?", "rye bread"),
        )),
        ("[B] unpacks cold sausages and mustard.", (
            ("{What does [B] unpack|Who has meat|Which child likes it sharp|Who brought something from the butcher}?", "cold sausages"),
        )),
        ("Kate has peeled carrots, as always.", (
            ("{What does Kate have|Who eats raw vegetables|Whose food crunches|Which girl lives in a healthy way}?", "peeled carrots"),
        )),
        ("[D] found only a note and no food.", (
            ("{What did [D] find|Who has to stay hungry|Whose box was a disappointment|In which box was a piece of paper}?", "a note"),
        )),
        ("Noah shares his grapes with the whole table.", (
            ("{What does Noah share|Who is generous|Which fruit goes round|Who gives something away}?", "his grapes"),
            ("{With whom does Noah share|Who is allowed to take from Noah|Who gets some of the fruit}?", "the whole table"),
        )),
    ),
    # who was late and why
    (
        ("On [DAY] half the choir came late to the rehearsal.", (
            ("{On which day was it|When did the singers come late|On what day was the rehearsal so badly begun}?", "[DAY]"),
            ("{How many came late|What part of the choir was not there in time|How much of the choir was missing at first}?", "half the choir"),
        )),
        ("[A] had locked the key in the car.", (
            ("{What had [A] locked in|Why was [A] late|What excuse did [A] have|Who could not get into a vehicle}?", "the key"),
        )),
        ("[B] got lost in the fog.", (
            ("{Why was [B] late|What happened to [B]|Who did not find the way|Who took wrong turns}?", "got lost"),
        )),
        ("Mrs Hall had waited for the plumber.", (
            ("{For whom had Mrs Hall waited|Who had trouble with water pipes|Which workman kept Mrs Hall at home|Why did Mrs Hall not come earlier}?", "the plumber"),
        )),
        ("[D] had simply slept through the afternoon.", (
            ("{What had [D] done|Who was in bed too long|What made [D] late|Who ought to buy an alarm clock}?", "slept"),
        )),
        ("The conductor arrived last, with a bandaged hand.", (
            ("{Who arrived last|After whom came nobody|Which person was the latest of all}?", "The conductor"),
            ("{What was wrong with the conductor|Who was hurt|Which part of the body was wrapped up}?", "a bandaged hand"),
        )),
    ),
    # costumes at a party
    (
        ("For the carnival the children came in costumes they had made.", (
            ("{What was the party for|On what occasion did they dress up|For what feast were the clothes made}?", "the carnival"),
            ("{Who had made the costumes|Were the costumes bought in a shop|Where did the costumes come from}?", "they had made"),
        )),
        ("[A] came as a pirate with an eye patch.", (
            ("{As what did [A] come|Who looked like a robber of the sea|What was [A] dressed as|Who could see with one eye only}?", "a pirate"),
        )),
        ("[B] was a ghost under a bed sheet.", (
            ("{What was [B]|Who was all in white|Who came to frighten people}?", "a ghost"),
            ("{Under what was [B] hidden|What was the ghost's cloth|What did [B] take from the bedroom}?", "a bed sheet"),
        )),
        ("Zoe had wings of paper and feelers of wire.", (
            ("{What were Zoe's wings made of|Who looked like a butterfly|Who seemed able to fly|What did Zoe need for her insect}?", "wings of paper"),
        )),
        ("Sam wore a saucepan on his head as a knight.", (
            ("{What did Sam wear on his head|Which kitchen thing was a helmet|What did Sam use instead of iron armour}?", "a saucepan"),
            ("{As what did Sam go|What was Sam meant to be|Which child came from a castle}?", "a knight"),
        )),
        ("[D] refused to dress up and stayed [D].", (
            ("{Who refused to dress up|Who had no costume|Which child looked as usual|Who did not play along}?", "refused to dress up"),
        )),
    ),
    # bedtime in a family
    (
        ("In the house of the [SURNAME]s the lights go out one by one.", (
            ("{How do the lights go out|Do all the [SURNAME]s sleep at once|In what order does the house get dark}?", "one by one"),
        )),
        ("The baby falls asleep first, at six.", (
            ("{Who falls asleep first|Who is the earliest sleeper|Whose eyes close before the rest}?", "The baby"),
            ("{When does the baby fall asleep|At what hour is the cradle quiet|How early is the little one in bed}?", "at six"),
        )),
        ("[A] hears a story about dragons at half past seven.", (
            ("{What does [A] hear|What is the bedtime tale about|Which beasts are in the tale for [A]}?", "dragons"),
            ("{When is the story read|At which time does someone read to [A]|When is the reading}?", "half past seven"),
        )),
        ("[B] reads with a torch under the covers.", (
            ("{With what does [B] read|Who has a secret light|How does [B] trick the parents|What is hidden in the bed of [B]}?", "a torch"),
        )),
        ("Mother goes to bed after the news.", (
            ("{When does Mother go to bed|What does Mother watch before sleeping|What must be over before Mum lies down}?", "after the news"),
        )),
        ("Father walks through all the rooms with the dog before locking up.", (
            ("{What does Father do before locking up|Who checks the house|Which person closes the door|Who is the last to be up}?", "walks through all the rooms"),
            ("{With whom does Father walk|Who goes along with Dad|Which animal helps to check the house}?", "the dog"),
        )),
    ),
    # the cups on a shelf
    (
        ("In the staff room each person has a cup.", (
            ("{Where are the cups|In which room do they drink|Where do the people keep something for coffee}?", "the staff room"),
        )),
        ("The tall one with the anchor is [A]'s.", (
            ("{Whose is the tall one|To whom belongs the one with a ship's sign|Who likes the sea}?", "[A]"),
            ("{What is on the cup of [A]|Which picture did [A] choose|What is painted on the high one}?", "the anchor"),
        )),
        ("[B] drinks from a chipped glass.", (
            ("{From what does [B] drink|Whose thing is damaged|Which drinker could cut a lip|Who has no real cup}?", "a chipped glass"),
        )),
        ("Mrs Stone's cup is so thin that light shines through.", (
            ("{What shines through Mrs Stone's cup|How thin is Mrs Stone's cup|Whose china is the finest|Which cup is nearly transparent}?", "light"),
        )),
        ("The head teacher owns a mug without a handle.", (
            ("{What does the head teacher's mug lack|Whose mug is hard to hold|What broke off|What is odd about the mug of the school's chief}?", "without a handle"),
        )),
        ("Visitors get paper cups from the cupboard.", (
            ("{Who gets paper cups|What do guests drink from|What is given to a stranger|Which cups are thrown away}?", "Visitors"),
            ("{Where are the paper cups|From where does one fetch the throw-away ones|In what are the guests' cups}?", "the cupboard"),
        )),
    ),
    # a rowing crew
    (
        ("The boat of the [TEAM] club carries a crew of five.", (
            ("{How many are in the crew|How many people does the boat hold|What number of rowers and helpers go along}?", "five"),
            ("{Whose boat is it|To which club do they belong|What club owns the boat}?", "[TEAM]"),
        )),
        ("In the bow sits [A], light and quick.", (
            ("{Where does [A] sit|Who is at the front|Which member of the crew weighs little|Which end of the boat is for [A]}?", "In the bow"),
        )),
        ("Two strong brothers pull in the middle.", (
            ("{Who pulls in the middle|Where is the power of the boat|Which pair has the same parents|Who are the people with the big muscles}?", "Two strong brothers"),
        )),
        ("[B] sets the pace for everyone.", (
            ("{What does [B] set|Who decides how fast they row|Whose rhythm do the others follow|What is the task of [B]}?", "the pace"),
        )),
        ("Fred steers and shouts through a tin funnel.", (
            ("{Who steers|Which one keeps the boat on course|Who needs no oar}?", "Fred"),
            ("{Through what does Fred shout|What makes Fred's voice louder|What is used to give orders}?", "a tin funnel"),
        )),
        ("After training they all eat pancakes on the pier.", (
            ("{What do they eat|What fills their stomachs afterwards|Which dish is the reward}?", "pancakes"),
            ("{Where do they eat|At what place is the meal|Where are they when hungry}?", "on the pier"),
        )),
    ),
    # who saves for what
    (
        ("Four brothers put their pocket money into jars.", (
            ("{What do the brothers put into jars|What is kept in the glasses|What are the jars for}?", "their pocket money"),
            ("{How many brothers are there|How many boys are saving|What number of savers live in the house}?", "Four brothers"),
        )),
        ("[A] is saving for a telescope.", (
            ("{What is [A] saving for|Who would like to look at stars|What is the wish of [A]|For which instrument does [A] need coins}?", "a telescope"),
        )),
        ("[B] wants a pair of football boots.", (
            ("{What does [B] want|Who needs something for the feet|Which boy likes sport|What would help [B] to score}?", "football boots"),
        )),
        ("[D] spends everything on liquorice.", (
            ("{On what does [D] spend everything|Whose jar is always empty|Which sweet thing costs somebody all the money|Who never saves}?", "liquorice"),
        )),
        ("Little Arthur believes he can buy an elephant.", (
            ("{What does Arthur believe|Who has an impossible wish|Which animal should come into the house|For what is the smallest one saving}?", "an elephant"),
        )),
        ("Their mother adds a coin on Sundays.", (
            ("{Who adds a coin|Who helps the boys|From whom is there something extra|Whose gift makes the jars fuller}?", "Their mother"),
            ("{When does she add a coin|On what day is there more|Which day brings a bit extra}?", "on Sundays"),
        )),
    ),
    # sports day results
    (
        ("On sports day the sun burned and nobody gave up.", (
            ("{What was the weather like|How hot was it|What did the sun do|In what heat did they compete}?", "the sun burned"),
        )),
        ("[A] jumped [LENGTH] into the sand.", (
            ("{How far did [A] jump|What distance did [A] reach|How many metres or feet were measured in the pit|What was the leap of [A] worth}?", "[LENGTH]"),
        )),
        ("[B] threw the ball over the hedge.", (
            ("{What did [B] throw|Who has a strong arm|What flew too far|Whose shot went out of the ground}?", "the ball"),
            ("{Over what did it fly|What could not stop the throw|Behind what did they have to search}?", "over the hedge"),
        )),
        ("In the sack race Rosie fell but finished third.", (
            ("{Which place did Rosie reach|Who fell|What was Rosie's result in the sack race|Who landed on the ground and went on}?", "third"),
        )),
        ("The relay was won by the teachers.", (
            ("{Who won the relay|Which race was not won by children|Who was the fastest team|To whom did the pupils lose}?", "the teachers"),
        )),
        ("[D] guarded the water and handed out cups.", (
            ("{What did [D] guard|Who took no part in the races|Who helped the thirsty|What was the duty of [D]}?", "the water"),
        )),
    ),
    # roles in a school play
    (
        ("Class [CLASS] is performing a play about a sleepy king.", (
            ("{What is the play about|Which ruler is the hero|What is the story of class [CLASS]}?", "a sleepy king"),
            ("{Who is performing|Which class is on stage|Whose play is it}?", "[CLASS]"),
        )),
        ("[A] plays the king and wears a cushion as a belly.", (
            ("{Who plays the king|Who sits on the throne|Who has the leading part}?", "[A]"),
            ("{What does the king wear as a belly|How does [A] look so fat|What is hidden under the royal robe}?", "a cushion"),
        )),
        ("[B] is the cook who puts salt in everything.", (
            ("{What does the cook do|Who spoils the food|Which part does [B] play|What goes into all the dishes}?", "puts salt in everything"),
        )),
        ("Lena and Paul are the back and front of a camel.", (
            ("{What do Lena and Paul play|Which part needs two people|Who is the animal|What walks on four human legs}?", "a camel"),
        )),
        ("[D] whispers the words to those who forget them.", (
            ("{What does [D] do|Who is hidden but important|Who helps when a line is gone|Whom do the forgetful ones need}?", "whispers the words"),
        )),
        ("Mr Grant pulls the curtain with a rope.", (
            ("{Who pulls the curtain|Who opens the stage|Which man shows when it begins|Who closes the scene at the end}?", "Mr Grant"),
            ("{With what is the curtain pulled|What does Mr Grant hold in his hands|By which means does the cloth move}?", "a rope"),
        )),
    ),
    # allotment gardeners
    (
        ("Behind the railway in [TOWN] five families rent small plots.", (
            ("{Where are the plots|What place do the families rent land in|Where can one find the gardens}?", "Behind the railway"),
            ("{How many families rent plots|How many households have a garden there|What number of gardens would you see}?", "five families"),
        )),
        ("[A] grows nothing but onions.", (
            ("{What does [A] grow|Whose crop makes people cry|What stands in all the rows of [A]|Which vegetable is the only one for [A]}?", "onions"),
        )),
        ("The [SURNAME]s have planted roses around a pond.", (
            ("{What have the [SURNAME]s planted|Who loves flowers|Where does it smell sweet|What has thorns}?", "roses"),
            ("{Around what did they plant them|Where could frogs live|Which plot has water in the middle}?", "a pond"),
        )),
        ("[B] has built a hut from old doors.", (
            ("{What has [B] built|Who can sit under a roof|Where could one hide from rain}?", "a hut"),
            ("{What is the hut made from|Which material did [B] use|From what did the walls come}?", "old doors"),
        )),
        ("Mr Novak keeps bees and sells wax candles.", (
            ("{What does Mr Novak sell|Who has something to burn|What can one buy there|Who earns money with his insects}?", "wax candles"),
        )),
        ("On the last plot only nettles grow.", (
            ("{What grows on the last plot|Where does nobody work|Which plot is wild|What would burn your skin}?", "nettles"),
        )),
    ),
    # an old photograph
    (
        ("The photograph shows the crew of a bakery in [YEAR].", (
            ("{What does the photograph show|Who can be seen|Which people were photographed}?", "the crew of a bakery"),
            ("{When was it taken|How old is the picture|In which year did they stand there}?", "[YEAR]"),
        )),
        ("The owner stands in the middle with folded arms.", (
            ("{Where does the owner stand|Who is in the centre|Which place has the boss|Who has crossed arms}?", "in the middle"),
        )),
        ("On the left a boy holds a tray.", (
            ("{Who stands on the left|Which person carries something flat|Who is the youngest in the picture}?", "a boy"),
            ("{What does the boy hold|What is in the young one's hands|What could one put loaves on}?", "a tray"),
        )),
        ("The woman at the right is laughing.", (
            ("{Who is laughing|Which person is cheerful|Who shows her teeth|What is the woman doing}?", "The woman"),
        )),
        ("Behind them leans a very long shovel.", (
            ("{What leans behind them|Which tool is in the picture|With what was the bread put in|What is at the back}?", "a very long shovel"),
        )),
        ("Nobody knows the man in the doorway.", (
            ("{Whom does nobody know|Who is a stranger|Whose name is lost|Which person is a riddle}?", "the man in the doorway"),
        )),
    ),
    # how the new classmates look
    (
        ("Five new pupils came to class [CLASS] in [MONTH].", (
            ("{When did the new pupils come|In which month did they join|At what time of the year were there newcomers}?", "[MONTH]"),
            ("{How many new pupils came|How many children joined class [CLASS]|By what number did the class grow}?", "Five new pupils"),
        )),
        ("[A] has red curls and many freckles.", (
            ("{What hair does [A] have|Who has spots on the nose|How would you recognise [A]|Whose hair is like fire}?", "red curls"),
        )),
        ("[B] wears thick glasses with a round frame.", (
            ("{What does [B] wear|Who does not see well|What is on the nose of [B]|Who could not read without help}?", "thick glasses"),
        )),
        ("Emil is so tall that his desk is too low.", (
            ("{Why is the desk too low|Who is a giant|Which boy needs another table|How big is Emil}?", "so tall"),
        )),
        ("[D] has a plait down to the waist.", (
            ("{How long is the plait of [D]|How far does the hair of [D] reach|Down to where does it hang}?", "down to the waist"),
            ("{What does [D] have|Whose hair is woven|Who never goes to the barber}?", "a plait"),
        )),
        ("Marta has a gap between her front teeth.", (
            ("{What does Marta have|Who can whistle through her mouth|Where is Marta's gap|Which girl shows a hole when she smiles}?", "a gap"),
        )),
    ),
    # a shared flat of students
    (
        ("Four students share a flat above a [SHOP].", (
            ("{How many students share the flat|How many people live together|What number of young people pay the rent}?", "Four students"),
            ("{Where is the flat|What are they living over|On top of what do the students live}?", "above a [SHOP]"),
        )),
        ("[A] studies at night and sleeps until noon.", (
            ("{When does [A] study|Who is awake in the dark|At what time does [A] read books}?", "at night"),
            ("{How long does [A] sleep|Who gets up in the middle of the day|When does [A] wake up}?", "until noon"),
        )),
        ("[B] cooks beans in the only big pot.", (
            ("{What does [B] cook|Who makes meals|What is for dinner|Which vegetable is always on the stove}?", "beans"),
        )),
        ("Martin keeps his bicycle in the bathtub.", (
            ("{Where does Martin keep his bicycle|Why can nobody take a bath|What is strange in the bathroom|What is in the tub}?", "in the bathtub"),
        )),
        ("[D] pays the bills and counts every cent.", (
            ("{What does [D] pay|Who looks after the money|Who is careful with cash|Which student deals with the costs}?", "the bills"),
        )),
        ("The landlady comes to check the plants.", (
            ("{Who comes to check|Which visitor do they get|To whom does the house belong}?", "The landlady"),
            ("{Why does the landlady come|What does the owner look at|About what is the visitor worried}?", "to check the plants"),
        )),
    ),
    # where everybody is on a Saturday
    (
        ("It is Saturday, and the house of the [SURNAME]s is empty.", (
            ("{What is the house like|Is anybody at home|Who would open if I rang at the [SURNAME]s}?", "empty"),
            ("{Which day is it|On what day is nobody in|What part of the week is it}?", "Saturday"),
        )),
        ("Father is at the hairdresser's in [STREET].", (
            ("{Where is Father|Who is having a haircut|What is Dad doing|Who will come back with shorter hair}?", "the hairdresser's"),
        )),
        ("Mother is teaching a neighbour to drive.", (
            ("{What is Mother doing|Who is sitting in a car|Who is giving a lesson|Whom is Mum helping}?", "teaching a neighbour to drive"),
        )),
        ("[A] is fishing with a worm from the compost.", (
            ("{What is [A] doing|Who waits beside the water|Who hopes for a bite}?", "fishing"),
            ("{What is the bait|What does [A] use to catch something|What hangs on the hook}?", "a worm"),
        )),
        ("[B] is having lunch with an aunt.", (
            ("{With whom is [B]|Who is eating|Which relative invited [B]|Whose guest is [B]}?", "an aunt"),
        )),
        ("The twins are at the cinema for the third time.", (
            ("{Where are the twins|Who is watching a film|Which children sit in the dark}?", "at the cinema"),
            ("{How often have the twins been there|How many times have the two seen it|Is it their first visit}?", "the third time"),
        )),
    ),
    # the waiting room of a vet
    (
        ("At nine the vet's waiting room is already full.", (
            ("{When is the room full|At what hour is there no seat left|How early is it crowded}?", "At nine"),
            ("{How full is the room|Are there free chairs|What is the waiting room like}?", "already full"),
        )),
        ("[A] holds a parrot that has lost its feathers.", (
            ("{What does [A] hold|Who came with a bird|Which patient could fly once}?", "a parrot"),
            ("{What has the parrot lost|What is the trouble with the bird|Why is the bird bare}?", "its feathers"),
        )),
        ("[B] has brought a tortoise with a cracked shell.", (
            ("{What is wrong with the tortoise|What did the animal of [B] break|Whose pet has damaged armour|With what slow animal did [B] come}?", "a cracked shell"),
        )),
        ("A farmer carries a lamb under his coat.", (
            ("{What does the farmer carry|Who hides an animal in his clothes|Which patient will give wool|Under what is the young sheep}?", "a lamb"),
        )),
        ("The boy by the door has a ferret that bites.", (
            ("{Who has a ferret|Whose animal is dangerous|With whom is the pet that uses its teeth}?", "The boy"),
            ("{Where is the boy|Near what does the one with the ferret sit|What place did the child choose}?", "by the door"),
        )),
        ("[D] has no animal and only wants to sell brushes.", (
            ("{What does [D] want to sell|Who came for business|Who is not here because of a pet|Why is [D] there}?", "brushes"),
        )),
    ),
)
