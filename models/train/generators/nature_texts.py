"""Texts about nature, the body, science, machines, materials and health, as a school book or a magazine tells them, with the questions that one sentence of each answers.

The sentences of a text compete: several numbers, causes, parts and people. Some questions use the words of their sentence, most ask by meaning.
"""

NATURE_TEXTS = (
    # otter
    (
        ("The Eurasian otter hunts mainly at night along quiet rivers such as the [RIVER].", (
            ("{When does the otter hunt|At what time of the day does it look for prey|When is the otter most active}?", "at night"),
            ("{Along which river does the otter hunt|Which stream is named as a home of the otter|Where could I hope to see an otter}?", "the [RIVER]"),
        )),
        ("Eels and trout make up [PERCENT] of its diet, while frogs and crayfish form the rest.", (
            ("{What makes up [PERCENT] of its diet|Which fish does it mostly eat|What is its favourite food}?", "Eels and trout"),
            ("{What forms the rest of its diet|What does it swallow when there is no fish|Which smaller part of its meals does not consist of fish}?", "frogs and crayfish"),
        )),
        ("An adult male may measure {more than|over} a metre, including its thick tail.", (
            ("{How long is an adult male|What size does a grown otter reach|How big can this animal get}?", "a metre"),
            ("{What kind of tail does the male have|What is its tail like|How is the end of its body described}?", "thick"),
        )),
        ("Its dense brown fur traps air bubbles, which keep the skin dry.", (
            ("{What keeps the skin dry|Why does an otter not get wet through|What protects its body from the water}?", "air bubbles"),
            ("{What colour is the fur|Which colour does the coat have|What shade is its hair}?", "brown"),
        )),
        ("The cubs are born blind in a den called a holt, usually two or three together.", (
            ("{What is the den called|Which name is given to its home|What do people call the place of birth}?", "a holt"),
            ("{In what state are the cubs born|What can newborn otters not do|What is special about the young at birth}?", "blind"),
        )),
        ("After about ten weeks the mother pushes them into the water for their first swim.", (
            ("{After how many weeks do they first swim|How old are the little ones when they learn to swim|When do the young leave dry land for the first time}?", "ten weeks"),
            ("{Who pushes them into the water|Who gives the swimming lesson|Which parent teaches the little ones}?", "the mother"),
        )),
    ),
    # barn owl
    (
        ("Barn owls nest in church towers, old stables and hollow elms.", (
            ("{Where do barn owls nest|In which buildings do they bring up their brood|What places do these birds choose for their eggs}?", "church towers, old stables"),
            ("{Which trees do they use|In what hollow tree might a pair breed|What kind of tree serves as a home}?", "elms"),
        )),
        ("A heart-shaped ring of white feathers around the eyes directs every rustle to the ears.", (
            ("{What shape does the ring of feathers have|What does the face of the owl resemble|How can the form of its face be described}?", "heart-shaped"),
            ("{What directs every rustle to the ears|What helps the bird to hear so well|What are the feathers around the eyes for}?", "ring of white feathers"),
        )),
        ("{Thanks to soft edges|Because of soft edges} on the wings, it flies without a sound.", (
            ("{How does it fly|Why can mice not hear it coming|What can be said about the noise of its flight}?", "without a sound"),
            ("{Which part of the wings is soft|What makes the owl silent|To what does the owl owe its quiet flight}?", "soft edges"),
        )),
        ("In a good year a pair catches around [N] voles for its chicks.", (
            ("{How many voles does a pair catch|What number of rodents is brought to the nest|How much prey do the parents collect}?", "[N] voles"),
            ("{What do the chicks eat|Which small animals feed the family|What kind of food is carried to the young}?", "voles"),
        )),
        ("Long periods of snow are deadly, since the prey then stays under cover.", (
            ("{What is deadly for barn owls|Which weather kills many of them|What makes winter dangerous for the bird}?", "Long periods of snow"),
            ("{Why is snow so bad|Why do the owls starve in a white winter|For what reason is hunting useless then}?", "the prey then stays under cover"),
        )),
        ("{Around|Near} [TOWN], [A] has hung up [NW] wooden boxes to help the birds.", (
            ("{Who has hung up boxes|Which person supports the owls|Whom should the birds thank}?", "[A]"),
            ("{How many wooden boxes are there|What number of artificial nests exists near [TOWN]|How many homes were made for them}?", "[NW] wooden boxes"),
        )),
    ),
    # hedgehog
    (
        ("A grown hedgehog carries roughly [N] spines, which are really stiff hollow hairs.", (
            ("{How many spines does a hedgehog carry|What number of prickles covers the animal|How many needles would you count on its back}?", "[N] spines"),
            ("{What are the spines really|Of what do its needles consist|What did the prickles develop from}?", "stiff hollow hairs"),
        )),
        ("When a fox approaches, it rolls itself into a tight ball.", (
            ("{What does it do when a fox approaches|How does it defend itself|What happens when danger is near}?", "rolls itself into a tight ball"),
            ("{Which enemy makes it curl up|Which animal does it fear|From what hunter must it protect itself}?", "a fox"),
        )),
        ("Beetles, caterpillars and earthworms are what it looks for under the leaves.", (
            ("{What does it look for under the leaves|What does a hedgehog feed on|Which creatures are on its menu}?", "Beetles, caterpillars and earthworms"),
            ("{Where does it look for beetles|Where is its food hidden|In which spot does it search for something to eat}?", "under the leaves"),
        )),
        ("Milk must never be put out, because it gives the animals diarrhoea.", (
            ("{What must never be put out|Which drink is harmful to hedgehogs|What should kind people not offer}?", "Milk"),
            ("{Why should milk not be put out|What trouble does the wrong drink cause|What illness follows from the wrong gift}?", "diarrhoea"),
        )),
        ("From {late|the end of} October it sleeps for five months in a heap of twigs.", (
            ("{How many months does it sleep|How long does its winter rest last|For what length of time is it not seen}?", "five months"),
            ("{In what does it sleep|Where does it spend the cold season|What serves as its winter bed}?", "a heap of twigs"),
            ("{From when does it sleep|When does hibernation begin|In which month does it retire}?", "October"),
        )),
        ("At the rescue centre in [TOWN], [A] feeds weak ones with cat food.", (
            ("{Who feeds the weak ones|Who takes care of sick hedgehogs|Which person works at the rescue centre}?", "[A]"),
            ("{With what are weak hedgehogs fed|What do the patients in [TOWN] get to eat|What does a carer put in their bowl}?", "cat food"),
        )),
    ),
    # octopus
    (
        ("The common octopus has eight arms and, surprisingly, three hearts.", (
            ("{How many hearts does the octopus have|How many organs pump its blood|What is surprising inside its body}?", "three hearts"),
            ("{How many arms does it have|What number of limbs does the creature possess|With how many tentacles does it grasp}?", "eight arms"),
        )),
        ("Copper in its blood gives the liquid a blue colour.", (
            ("{What colour is its blood|Which colour flows in its veins|How does the blood look}?", "blue"),
            ("{Which metal is in its blood|What makes the blood look so strange|What causes the unusual colour}?", "Copper"),
        )),
        ("If a shark comes close, it squirts a cloud of ink and shoots away.", (
            ("{What does it squirt|With what does it confuse an attacker|How does it hide its escape}?", "a cloud of ink"),
            ("{When does it squirt ink|Which hunter makes it flee|Of what big fish is it afraid}?", "a shark"),
        )),
        ("Crabs and mussels are cracked open with a hard beak.", (
            ("{What is cracked open with the beak|What does an octopus feed on|Which shellfish does it prefer}?", "Crabs and mussels"),
            ("{With what are the mussels opened|Which tool does it have in its mouth|How does it break a shell}?", "a hard beak"),
        )),
        ("At the aquarium of [TOWN], a female named [PETNAME] learned to unscrew jars within [DURATION].", (
            ("{What did [PETNAME] learn|What trick shows how clever these animals are|Which skill did the female acquire}?", "unscrew jars"),
            ("{How long did it take her to learn to unscrew jars|After what time could she open a lid|How quickly did [PETNAME] understand the task}?", "[DURATION]"),
        )),
        ("A mother guards her eggs without eating and dies soon after they hatch.", (
            ("{When does the mother die|What is the fate of the mother|What happens to her once the young are out}?", "dies soon after they hatch"),
            ("{What does the mother guard|What does she protect until her death|For what does she give up food}?", "her eggs"),
        )),
    ),
    # emperor penguin
    (
        ("Emperor penguins breed on the sea ice of Antarctica in the middle of winter.", (
            ("{Where do emperor penguins breed|On what ground do they lay their eggs|In which part of the world do they raise their young}?", "the sea ice of Antarctica"),
            ("{When do they breed|Which season do they choose for their young|At what time of the year do the eggs appear}?", "in the middle of winter"),
        )),
        ("After laying a single egg, the female walks back to the ocean to feed.", (
            ("{How many eggs does the female lay|What does she leave behind|What is the size of the brood}?", "a single egg"),
            ("{Why does the female walk to the ocean|What does she do in the sea|For what purpose does she go away}?", "to feed"),
        )),
        ("For nine weeks the father balances it on his feet under a fold of skin.", (
            ("{Who balances the egg|Which parent keeps it warm|Who does the brooding}?", "the father"),
            ("{How many weeks does he balance the egg|How long must he stand like that|For what period is he in charge}?", "nine weeks"),
            ("{Where is the egg kept|What lies between the egg and the icy ground|On what does it rest}?", "on his feet"),
        )),
        ("Thousands of birds huddle together, and those in the centre change places with those outside.", (
            ("{What do thousands of birds do|How do they resist the storms|By what habit do they stay warm}?", "huddle together"),
            ("{Who changes places|Which birds have to move outwards|Which of them have the warmest place for a while}?", "those in the centre"),
        )),
        ("Hunting for fish and krill, they dive as deep as [M] fathoms.", (
            ("{How deep do they dive|What depth can they reach|How far below the surface do they go}?", "[M] fathoms"),
            ("{What do they hunt|What prey is caught under water|Which animals do these birds swallow}?", "fish and krill"),
        )),
    ),
    # beaver
    (
        ("On the upper [RIVER], beavers returned in [YEAR] after more than a century.", (
            ("{When did the beavers return|In which year were they seen again|Since when has the [RIVER] had them back}?", "[YEAR]"),
            ("{How long had they been absent|For what time were there none|After how long did they come back}?", "more than a century"),
        )),
        ("With orange front teeth that never stop growing, they fell poplars and willows.", (
            ("{Which trees do they fell|What sort of wood do they cut|Which trunks fall to them}?", "poplars and willows"),
            ("{What colour are the front teeth|What do their teeth look like|Which shade do you see in an open mouth}?", "orange"),
        )),
        ("A dam of branches and mud keeps the entrance of the lodge under water.", (
            ("{Of what is the dam made|Which materials do they build with|From what is the barrier put together}?", "branches and mud"),
            ("{What does the dam do|For what purpose do they build a barrier|Why is the water held back}?", "keeps the entrance of the lodge under water"),
        )),
        ("Slapping the flat tail on the surface warns the family of dogs and strangers.", (
            ("{What warns the family|How is an alarm given|Which signal means danger}?", "Slapping the flat tail"),
            ("{Of what is the family warned|Whom do beavers regard as a danger|Which visitors cause an alarm}?", "dogs and strangers"),
        )),
        ("In summer they live on water lilies, grass and young shoots.", (
            ("{What do they live on in summer|What is eaten in the warm months|Which food is there in July}?", "water lilies, grass and young shoots"),
        )),
        ("Farmers complain about flooded maize, and the state pays them [PRICE] per hectare.", (
            ("{How much does the state pay per hectare|What compensation is there|What sum makes up for the loss}?", "[PRICE]"),
            ("{About what do farmers complain|What damage do the animals do|Which harvest suffers}?", "flooded maize"),
        )),
    ),
    # Nile crocodile
    (
        ("The Nile crocodile lies in the morning sun to warm its blood.", (
            ("{Why does it lie in the sun|What is the purpose of its sunbath|For what does it need the morning rays}?", "to warm its blood"),
            ("{When does it lie in the sun|At what time of day can you see it basking|When does it take its sunbath}?", "morning"),
        )),
        ("Large bulls weigh as much as [M] bags of cement.", (
            ("{How much do large bulls weigh|How heavy are the biggest males|With what is their weight compared}?", "[M] bags of cement"),
        )),
        ("Zebras and antelopes are seized at the drinking place and dragged under.", (
            ("{Where are zebras seized|At which spot does it strike|Where should antelopes be careful}?", "the drinking place"),
            ("{Which animals are dragged under|What prey does the reptile take|Which thirsty visitors does it attack}?", "Zebras and antelopes"),
        )),
        ("Since it cannot chew, it swallows stones that grind the food in its stomach.", (
            ("{What does it swallow|What strange things are found in its belly|What replaces chewing}?", "stones"),
            ("{Why does it swallow stones|What is it unable to do with its jaws|Which ability does it lack}?", "it cannot chew"),
        )),
        ("A female buries about [NW] dozen eggs in a sandy bank above the flood line.", (
            ("{Where does she bury the eggs|Where is the nest|In which kind of ground do the eggs lie}?", "a sandy bank"),
            ("{How many dozen eggs are there|How large is the clutch|What number of eggs is laid}?", "[NW] dozen eggs"),
        )),
        ("The warmth of the nest decides whether sons or daughters will hatch.", (
            ("{What decides whether sons or daughters hatch|On what does the sex of the young depend|Why are there only males in some broods}?", "The warmth of the nest"),
        )),
        ("When the babies squeak, their mother carries them to the water in her jaws.", (
            ("{How does the mother carry them|In what do the babies travel|What does she use instead of arms}?", "in her jaws"),
            ("{When does the mother carry them to the water|Which sound calls the mother|What do the babies do when they are ready}?", "squeak"),
        )),
    ),
    # salmon
    (
        ("Atlantic salmon hatch in cold gravel streams far from the coast.", (
            ("{Where do salmon hatch|Where does the life of this fish begin|What kind of water is their birthplace}?", "cold gravel streams"),
        )),
        ("At the age of two years their bodies turn silver and they swim to the ocean.", (
            ("{At what age do they swim to the ocean|How old are they when they leave fresh water|When does the journey down the river start}?", "two years"),
            ("{What colour do their bodies turn|How does their appearance change before the sea|Which shade do the young take on}?", "silver"),
        )),
        ("Near Greenland they grow fat on shrimps and small herring.", (
            ("{Where do they grow fat|In which region do they feed|Near which big island do they spend their best time}?", "Greenland"),
            ("{On what do they grow fat|What do salmon eat in the sea|Which prey gives them their strength}?", "shrimps and small herring"),
        )),
        ("Guided by smell, the adults find the very brook in which they were born.", (
            ("{What guides the adults|Which sense leads them home|How do they recognise the right way back}?", "smell"),
            ("{What do the adults find|Where do they go at the end of their journey|Which place do they look for}?", "the very brook in which they were born"),
        )),
        ("A fish ladder beside the weir in [TOWN] helped [N] of them last autumn.", (
            ("{How many of them used the ladder|What number passed [TOWN]|How many fish were helped last autumn}?", "[N]"),
            ("{What helped them|What has been built for the climbing fish|What makes it possible to get past the weir}?", "A fish ladder"),
        )),
        ("Most die of exhaustion once they have spawned.", (
            ("{Of what do most salmon die|What kills the fish in the end|Why do they not live on}?", "exhaustion"),
            ("{When do most of them die|After what act does life end|At which moment are they used up}?", "once they have spawned"),
        )),
    ),
    # leafcutter ants
    (
        ("Leafcutter ants do not eat the leaves that they carry home.", (
            ("{What do the ants not eat|What is surprising about the burden|Which load is not meant as a meal}?", "the leaves"),
        )),
        ("Chewed into a pulp, the pieces nourish a grey fungus in underground chambers.", (
            ("{What do the pieces nourish|What grows in the nest|Which organism is cultivated by the insects}?", "a grey fungus"),
            ("{Where does the fungus grow|In which rooms is the crop kept|Where is the garden of the ants}?", "underground chambers"),
        )),
        ("This crop is the only food of the larvae.", (
            ("{Whose only food is the crop|Who lives on nothing else|Which members of the nest depend on the harvest}?", "the larvae"),
        )),
        ("Tiny workers ride on the load and keep parasitic flies away.", (
            ("{Who rides on the load|Which ants travel as passengers|Who acts as a guard on the way}?", "Tiny workers"),
            ("{What do they keep away|Against which enemy are the carriers protected|What tries to attack on the road}?", "parasitic flies"),
        )),
        ("Soldiers with huge heads block the tunnels {against|when there is a raid by} army ants.", (
            ("{Who blocks the tunnels|Who defends the nest|Which ants fight}?", "Soldiers"),
            ("{Against whom are the tunnels blocked|Which invader threatens the colony|Who raids the nest}?", "army ants"),
        )),
        ("[A], a biologist from [TOWN], counted [N] entrances in a single colony.", (
            ("{How many entrances were counted|How many doors did one colony have|What was the result of the count}?", "[N] entrances"),
            ("{Who counted the entrances|Which scientist studied the insects|Who did research on a nest}?", "[A]"),
        )),
        ("When a young queen leaves, she takes a crumb of the garden in her mouth.", (
            ("{What does a young queen take|What baggage goes with the future mother|How does a new colony get its first seed}?", "a crumb of the garden"),
            ("{Where does she carry the crumb|How does the queen transport it|In which part of her body does it travel}?", "in her mouth"),
        )),
    ),
    # baobab
    (
        ("The baobab stores rainwater in its swollen trunk for the dry months.", (
            ("{What does the baobab store|What is inside the thick trunk|With what does the tree fill itself}?", "rainwater"),
            ("{Where is the water stored|Which part serves as a tank|In what does it keep its supply}?", "its swollen trunk"),
        )),
        ("Its white flowers open at dusk and smell of sour milk.", (
            ("{When do the flowers open|At what hour does it blossom|At what time of the day can the petals be seen}?", "at dusk"),
            ("{Of what do the flowers smell|What is the scent like|Which odour attracts visitors}?", "sour milk"),
        )),
        ("Fruit bats drink the nectar and carry the pollen away on their faces.", (
            ("{Who carries the pollen away|Which animals pollinate the tree|What creatures visit it after dark}?", "Fruit bats"),
            ("{What do the bats drink|What reward do the visitors get|What do they come for}?", "nectar"),
        )),
        ("Villagers in [COUNTRY] weave ropes and mats from the bark.", (
            ("{What do villagers weave|Which goods come from this tree|What do craftsmen make in [COUNTRY]}?", "ropes and mats"),
            ("{From what are ropes woven|Which part of the tree supplies fibres|What raw material do they take}?", "the bark"),
        )),
        ("Stirred into porridge, the powdery pulp tastes like lemon.", (
            ("{What does the pulp taste like|How would you describe the flavour|Of which fruit does it remind the eater}?", "lemon"),
            ("{Into what is the pulp stirred|Which dish is improved with it|In what do people eat the powder}?", "porridge"),
        )),
        ("One giant near [TOWN], struck by lightning in [YEAR], was used as a {tiny|little} post office.", (
            ("{As what was the giant used|What did people set up in the hollow|Which public service found room in one tree}?", "post office"),
            ("{What struck the giant|What damaged the tree near [TOWN]|By what was it hit}?", "lightning"),
        )),
    ),
    # nettle
    (
        ("The stinging nettle {likes|prefers} damp soil that is rich in nitrogen.", (
            ("{Which soil does the nettle like|Where does it thrive|What sort of ground suits it}?", "damp soil"),
            ("{In what must the soil be rich|Which nutrient does it love|What should the earth contain a lot of}?", "nitrogen"),
        )),
        ("Brittle hairs of silica break at a touch and inject formic acid.", (
            ("{What do the hairs inject|Which substance burns the skin|What gets under your skin}?", "formic acid"),
            ("{Of what do the hairs consist|What are the needles made of|Which mineral makes them brittle}?", "silica"),
        )),
        ("Rubbing the spot with dock leaves is an old remedy among children.", (
            ("{What is an old remedy|What do children put on the burn|How can the pain be treated}?", "dock leaves"),
            ("{Among whom is the remedy known|Who treats the sting like that|Which people rely on it}?", "children"),
        )),
        ("Peacock butterflies lay their eggs on the lower side of the foliage.", (
            ("{Who lays eggs on the plant|Which insects need it for their caterpillars|Whose young grow up there}?", "Peacock butterflies"),
            ("{Where are the eggs laid|On what part of the plant are they found|Where should I search for eggs}?", "the lower side of the foliage"),
        )),
        ("Boiled for [M] minutes, young tops can be eaten like spinach.", (
            ("{Like what can the tops be eaten|Which vegetable does it replace|To what is the dish compared}?", "spinach"),
            ("{How long are the tops boiled|How much cooking is needed|What time does the cook need}?", "[M] minutes"),
        )),
        ("During the war, [FIRM] spun the fibres into cloth for uniforms.", (
            ("{Who spun the fibres|Which company made textiles out of it|Who produced cloth}?", "[FIRM]"),
            ("{For what was the cloth used|What did soldiers get out of it|What was sewn from the fabric}?", "uniforms"),
        )),
    ),
    # saffron
    (
        ("Saffron is the dried stigma of a purple crocus.", (
            ("{What is saffron|From which part of the flower does the spice come|What do buyers of this spice really get}?", "dried stigma"),
            ("{What colour is the crocus|Which shade do the fields have|How do the petals look}?", "purple"),
        )),
        ("The flowers are picked before sunrise, while they are still closed.", (
            ("{When are the flowers picked|At what time must the pickers start|When does the daily harvest take place}?", "before sunrise"),
            ("{In what state are the flowers picked|How should the buds still be|What must not have happened to them yet}?", "closed"),
        )),
        ("For one ounce, [N] blossoms have to be plucked by hand.", (
            ("{How many blossoms are needed for one ounce|What number gives a single ounce|How many plants does such a small amount take}?", "[N] blossoms"),
            ("{How are they plucked|Which machine does the work|In what manner is the crop gathered}?", "by hand"),
        )),
        ("This labour explains a price of [PRICE] at the market of [TOWN].", (
            ("{What does saffron cost at the market|How expensive is the spice|How much do customers in [TOWN] pay}?", "[PRICE]"),
            ("{What explains the price|Why is it so dear|What makes the spice expensive}?", "This labour"),
        )),
        ("Cheats stretch it with marigold petals or turmeric.", (
            ("{With what do cheats stretch it|What is mixed in by dishonest dealers|Which false ingredients might a packet contain}?", "marigold petals or turmeric"),
            ("{Who stretches it|Which people fake the spice|Who should buyers be afraid of}?", "Cheats"),
        )),
        ("A pinch is enough to turn rice golden and give it a {bitter|slightly bitter} note.", (
            ("{How much is enough|What quantity does a cook need|How little will do}?", "A pinch"),
            ("{What does it turn golden|Which food gets a new colour|What dish is it added to}?", "rice golden"),
        )),
    ),
    # mistletoe
    (
        ("Mistletoe grows high in apple trees, limes and poplars, never in the ground.", (
            ("{Where does mistletoe grow|Which trees carry it|What are its hosts}?", "apple trees, limes and poplars"),
            ("{Where does it never grow|Where would you look for its roots in vain|In what can it not live}?", "in the ground"),
        )),
        ("It drills into the branch and steals water and minerals.", (
            ("{What does it steal|What does the host lose|What does the parasite take for itself}?", "water and minerals"),
            ("{Into what does it drill|Where does it fasten itself|Which part of the host is pierced}?", "the branch"),
        )),
        ("Thrushes love the sticky white berries and wipe the seeds off their beaks.", (
            ("{Who loves the berries|Which birds spread the plant|By whom are the seeds carried from tree to tree}?", "Thrushes"),
            ("{What colour are the berries|How does the fruit look|Which shade does the fruit have}?", "white"),
        )),
        ("People, however, can be poisoned by the leaves.", (
            ("{What can poison people|Which part is toxic|What should nobody chew}?", "the leaves"),
        )),
        ("Druids cut it with a golden sickle to honour the moon.", (
            ("{With what did druids cut it|Which tool was used in ancient rites|What did priests hold in their hands}?", "a golden sickle"),
            ("{Why did druids cut it|Which heavenly body was worshipped|What did the ritual honour}?", "the moon"),
        )),
        ("Each December [A] sells the green balls in [TOWN] to couples who want to kiss.", (
            ("{Who sells it|Which trader offers the plant|From whom can it be bought}?", "[A]"),
            ("{When is it sold|In which month is there a demand|What time of year brings the customers}?", "December"),
            ("{Who buys it|To whom is it sold|What kind of customers are there}?", "couples"),
        )),
    ),
    # flytrap
    (
        ("The Venus flytrap comes from swamps in Carolina, where the soil is poor.", (
            ("{Where does the flytrap come from|What is its homeland|In which landscape is it native}?", "swamps in Carolina"),
            ("{What is the soil like|Why can the roots not feed it well|What is wrong with the ground there}?", "poor"),
        )),
        ("Insects are lured by red leaves and a sweet juice.", (
            ("{By what are insects lured|What attracts the victims|What does the plant use as bait}?", "red leaves and a sweet juice"),
        )),
        ("If a fly touches two bristles within {seconds|a few seconds}, the trap snaps shut.", (
            ("{When does the trap snap shut|What must happen before it closes|What sets off the mechanism}?", "touches two bristles"),
            ("{What happens if a fly touches the bristles|How does the plant react|What does the leaf do then}?", "the trap snaps shut"),
        )),
        ("Digesting the victim takes about [DURATION].", (
            ("{How long does digesting take|How much time does one meal need|For what period does the leaf stay closed}?", "[DURATION]"),
        )),
        ("A single leaf dies after catching [NW] meals.", (
            ("{After how many meals does a leaf die|How often can one trap be used|How many victims can a leaf take}?", "[NW] meals"),
        )),
        ("Owners at home should water it with rain, because lime kills the roots.", (
            ("{With what should owners water it|What should it drink on the windowsill|Which kind of water is safe}?", "rain"),
            ("{What kills the roots|Why is tap water unsuitable|Which substance is harmful}?", "lime"),
        )),
    ),
    # bamboo
    (
        ("Botanically, bamboo is a grass and not a tree.", (
            ("{What is bamboo botanically|To which group of plants does it belong|How do scientists classify it}?", "a grass"),
        )),
        ("Some species grow [LENGTH] within one wet season.", (
            ("{How much do some species grow|What height is gained in a short time|How fast does it shoot up}?", "[LENGTH]"),
            ("{In which season does it grow|What weather makes it shoot up|During which months does it get taller}?", "wet season"),
        )),
        ("Every [M] years or so, whole forests bloom together and then wither.", (
            ("{How often do whole forests bloom|After how long do flowers appear|What is the time between two blossoms}?", "Every [M] years"),
            ("{What happens after the bloom|How does a forest end|What follows the flowers}?", "wither"),
        )),
        ("Rats multiply when the seeds fall and ruin the grain stores of the villages.", (
            ("{Who multiplies when the seeds fall|Which animals become a plague|Which pests profit}?", "Rats"),
            ("{What do the rats ruin|What do people lose afterwards|Which supplies are destroyed}?", "the grain stores"),
        )),
        ("In [TOWN], scaffolds for tall houses are still tied together from the poles.", (
            ("{What is tied together from the poles|What do builders make of it|How is it used on building sites}?", "scaffolds"),
            ("{Where are scaffolds still made of it|Which city keeps up the method|In what place is it still common}?", "[TOWN]"),
        )),
        ("The shoots end up in soups, and the fibres in socks.", (
            ("{Where do the shoots end up|Which part is eaten|In what meals is it found}?", "soups"),
            ("{What is made of the fibres|Which piece of clothing contains it|In what do people wear it}?", "socks"),
        )),
    ),
    # peat moor
    (
        ("The moor west of [TOWN] began as a shallow lake after the last ice age.", (
            ("{As what did the moor begin|What was there before the bog|What covered the place in the distant past}?", "a shallow lake"),
            ("{When did the moor begin|In which epoch does its story start|How far back does its origin go}?", "after the last ice age"),
        )),
        ("Peat moss soaks up many times its own weight and adds a millimetre a year.", (
            ("{What soaks up many times its own weight|Which plant holds all the moisture|What works like a sponge there}?", "Peat moss"),
            ("{How much does it add a year|How fast does the layer rise|By what amount does the ground become thicker each year}?", "a millimetre"),
        )),
        ("Sundew and cotton grass are typical of the open parts.", (
            ("{What is typical of the open parts|Which plants can a visitor recognise there|What flora grows where there are no trees}?", "Sundew and cotton grass"),
        )),
        ("In [YEAR] a turf cutter found the body of a man with braided hair.", (
            ("{What did a turf cutter find|Which gruesome discovery was made|What came to light in the earth}?", "the body of a man"),
            ("{Who found the body|By whom was the dead man discovered|What did the discoverer do for a living}?", "a turf cutter"),
            ("{In which year was the body found|When was the dead man uncovered|When was the gruesome discovery made}?", "[YEAR]"),
        )),
        ("Acid and a lack of oxygen had tanned his skin like leather.", (
            ("{What had tanned his skin|Why was the corpse so well preserved|What kept him from decaying}?", "Acid and a lack of oxygen"),
        )),
        ("Rangers are now closing the ditches, so that cranes can breed again.", (
            ("{What are the rangers closing|What is being blocked to make it wet|Which work is going on at present}?", "the ditches"),
            ("{Why are the ditches being closed|Which birds should benefit|Whose return is hoped for}?", "cranes"),
        )),
    ),
    # sand dunes
    (
        ("The highest dune on the coast of [COUNTRY] rises [LENGTH] above the beach.", (
            ("{How high does the highest dune rise|What is the height of the biggest hill of sand|How far up must a climber go}?", "[LENGTH]"),
        )),
        ("Storms from the [DIRECTION] push it inland by a few steps each winter.", (
            ("{What pushes it inland|Which force makes the hill move|Why does it not stay where it is}?", "Storms from the [DIRECTION]"),
            ("{When is it pushed inland|In which season does it wander|At what time of the year does the sand move}?", "winter"),
        )),
        ("Already it has swallowed an inn, a road and several pines.", (
            ("{What has it swallowed|Which things lie buried|What was lost under the sand}?", "an inn, a road and several pines"),
        )),
        ("Marram grass, planted by convicts in [YEAR], holds part of the slope with deep roots.", (
            ("{Who planted the grass|Which people were made to do the planting|By whom was the slope made firm}?", "convicts"),
            ("{What holds the slope|Which plant stops the sand|What keeps part of the hill in place}?", "Marram grass"),
            ("{When was the grass planted|In which year was there an attempt to hold the sand|How long has the slope been green}?", "[YEAR]"),
        )),
        ("Sand lizards sun themselves on the warm southern side.", (
            ("{Who suns itself on the southern side|Which reptiles live there|What animals enjoy the heat}?", "Sand lizards"),
            ("{Where do the lizards sun themselves|On which side can reptiles be seen|What part do the animals prefer}?", "the warm southern side"),
        )),
        ("Walkers must keep to the planks, or the thin cover of plants will tear.", (
            ("{To what must walkers keep|Where are people allowed to walk|What should visitors not leave}?", "the planks"),
            ("{Why must walkers keep to the path|What will be damaged by careless feet|What could tear}?", "thin cover of plants"),
        )),
    ),
    # glacier
    (
        ("The [NAME] Glacier flows down from a saddle between two granite peaks.", (
            ("{From where does the glacier flow|Where does the ice come from|Where is the upper end of the [NAME]}?", "a saddle between two granite peaks"),
            ("{Of which rock are the peaks|What are the two mountains made of|What kind of stone surrounds the ice}?", "granite"),
        )),
        ("Snow that falls there is pressed into blue ice over [M] winters.", (
            ("{Into what is the snow pressed|What becomes of the flakes|What is the result of the pressure}?", "blue ice"),
            ("{Over how many winters is it pressed|How long does the change take|How many years does snow need to become hard}?", "[M] winters"),
        )),
        ("Where the slope gets steeper, deep crevasses open.", (
            ("{Where do crevasses open|At which place should climbers expect cracks|What causes the gaps in the ice}?", "the slope gets steeper"),
            ("{What opens on the slope|Which danger threatens climbers|Into what could somebody fall}?", "deep crevasses"),
        )),
        ("Since [YEAR] its tongue has retreated by [DIST], as old photographs show.", (
            ("{By how much has the tongue retreated|How much shorter has it become|What distance was lost}?", "[DIST]"),
            ("{What do we know the retreat from|What proves that the ice is shrinking|Which evidence is there of the loss}?", "old photographs"),
        )),
        ("Milky meltwater drives the turbines of a power station in [TOWN].", (
            ("{What drives the turbines|From what does the power station get its energy|What makes the electricity}?", "Milky meltwater"),
            ("{Where is the power station|In which place is electricity produced|Which town uses the water}?", "[TOWN]"),
        )),
        ("To slow the melting, [A] covers the ski run with white fleece in [MONTH].", (
            ("{With what does [A] cover the ski run|What is spread over the ice|Which material shields it from the sun}?", "white fleece"),
            ("{Why is the run covered|What is the point of the blankets|What should the cover achieve}?", "To slow the melting"),
        )),
    ),
    # mangroves
    (
        ("Mangroves stand with their feet in salt water along tropical shores.", (
            ("{Where do mangroves stand|On which coasts can these forests be found|In what regions do such trees grow}?", "along tropical shores"),
        )),
        ("Stilt roots hold them in the mud, and thin pipes bring air to the parts below.", (
            ("{What holds them in the mud|How do the trees avoid falling over|What gives the trunks support}?", "Stilt roots"),
            ("{What do the pipes bring|What is carried to the lower parts|How do the buried parts breathe}?", "air"),
        )),
        ("Surplus salt leaves the plant through glands on the leaves.", (
            ("{How does salt leave the plant|Through what does it get rid of salt|Which organs sweat out the mineral}?", "glands"),
        )),
        ("Mudskippers, crabs and young snappers find shelter among the trunks.", (
            ("{Who finds shelter among the trunks|Which creatures hide there|For what animals is it a nursery}?", "Mudskippers, crabs and young snappers"),
        )),
        ("When a cyclone hit [COUNTRY] in [YEAR], villages behind the trees lost only their roofs.", (
            ("{When did the cyclone hit|In which year was there a great storm|What was the date of the catastrophe}?", "[YEAR]"),
            ("{What did the villages lose|How bad was the damage behind the trees|Which part of the houses was blown off}?", "only their roofs"),
        )),
        ("Shrimp farms have nevertheless replaced [PERCENT] of the {belt|green belt} there.", (
            ("{What has replaced the forest|Which business destroys the trees|For what were they cut down}?", "Shrimp farms"),
            ("{How much of it has been replaced|What share has been lost|How large is the part that disappeared}?", "[PERCENT]"),
        )),
        ("Schoolchildren led by [A] plant seedlings at low tide.", (
            ("{Who plants seedlings|Who tries to bring the trees back|Which young people help}?", "Schoolchildren"),
            ("{When do they plant|At what moment is the planting possible|How must the sea be for the work}?", "low tide"),
            ("{Who leads the children|Which person is in charge of the planting|Whom do the young helpers follow}?", "[A]"),
        )),
    ),
    # hail
    (
        ("Hail forms in tall thunderclouds with powerful updraughts.", (
            ("{Where does hail form|In which clouds do the stones grow|Where are these lumps of ice born}?", "tall thunderclouds"),
        )),
        ("A frozen droplet is thrown up again and again and gains a new shell each time.", (
            ("{What does a droplet gain each time|What is added on every trip|How do the stones become bigger}?", "a new shell"),
            ("{What happens to a frozen droplet|How does it move inside the cloud|What movement does it make}?", "thrown up again and again"),
        )),
        ("Cut in half, a big stone therefore shows rings like an onion.", (
            ("{What does a big stone show|What can you see inside|Which pattern appears when it is cut}?", "rings"),
            ("{Like what does it look inside|Which vegetable does it resemble|With what is the inside compared}?", "an onion"),
        )),
        ("On [DATE] lumps as large as eggs fell on [TOWN] and smashed greenhouses.", (
            ("{What did the lumps smash|What was destroyed in [TOWN]|Which buildings suffered}?", "greenhouses"),
            ("{How large were the lumps|What size did the pieces have|With what were they compared}?", "as large as eggs"),
            ("{When did it fall on [TOWN]|What was the day of the disaster|On which date was the town hit}?", "[DATE]"),
        )),
        ("[A], who grows peaches, stretches nets over the orchard.", (
            ("{What does [A] stretch over the orchard|How is the fruit protected|What covers the trees}?", "nets"),
            ("{What does [A] grow|Which fruit is at risk|What kind of crop hangs under the cover}?", "peaches"),
        )),
        ("Pilots spray silver iodide into the clouds, {but|though} its effect is disputed.", (
            ("{What do pilots spray|Which chemical is used against the storm|What substance is brought into the sky}?", "silver iodide"),
            ("{What is disputed|Is the method certain to work|What do experts disagree about}?", "its effect"),
        )),
    ),
    # fog
    (
        ("On calm autumn nights the valley of the [RIVER] fills with fog.", (
            ("{With what does the valley fill|What hides the valley|Which weather is common along the [RIVER]}?", "fog"),
            ("{When does the valley fill|Which conditions produce it|At what time of the year does it happen}?", "On calm autumn nights"),
        )),
        ("Cold air sinks to the bottom, and the moisture in it condenses to tiny drops.", (
            ("{What sinks to the bottom|What collects in the lowest place|Which part of the atmosphere moves down}?", "Cold air"),
            ("{To what does the moisture condense|Of what does the grey veil consist|What does the vapour become}?", "tiny drops"),
        )),
        ("Hikers above [N] feet, meanwhile, enjoy sunshine and look down on a white sea.", (
            ("{What do hikers enjoy|What is the weather like higher up|What do people get on the mountain}?", "sunshine"),
            ("{How high must hikers be|Above what height is it clear|How far do I have to climb to see the sky}?", "[N] feet"),
        )),
        ("Usually the grey blanket dissolves around noon.", (
            ("{When does the blanket dissolve|At what hour does it clear up|Until when does it last on most days}?", "around noon"),
        )),
        ("Ferries sound a horn every [NW] minutes as long as they cannot see the bank.", (
            ("{How often do ferries sound a horn|What is the interval between two signals|How frequently is there a blast}?", "every [NW] minutes"),
            ("{What do ferries sound|How do ships warn others|What can people hear on the water}?", "a horn"),
        )),
        ("Asthmatics suffer, because smoke from the stoves is trapped underneath.", (
            ("{Who suffers|Which people should stay indoors|For whom is it unhealthy}?", "Asthmatics"),
            ("{What is trapped underneath|Why is the air bad|What cannot escape}?", "smoke from the stoves"),
        )),
    ),
    # monsoon
    (
        ("In early summer the land heats up faster than the Indian Ocean.", (
            ("{What heats up faster than the ocean|Which surface becomes warm first|What gets hotter}?", "the land"),
        )),
        ("Warm air rises, and moist wind streams in from the sea to replace it.", (
            ("{What streams in from the sea|What brings the water to the country|What takes the place of the rising air}?", "moist wind"),
        )),
        ("At the mountain wall it must climb, and the clouds burst.", (
            ("{Where must it climb|Which obstacle forces it upwards|Where is the most rain released}?", "the mountain wall"),
        )),
        ("Farmers in [TOWN] {sow rice|plant their rice} as soon as the first showers soften the earth.", (
            ("{When do farmers begin|What are the farmers waiting for|Which sign tells them to start}?", "as soon as the first showers soften the earth"),
            ("{Which crop do they grow|What grain is put into the ground|What do people in the fields of [TOWN] raise}?", "rice"),
        )),
        ("Too much of it washed away a railway bridge in [YEAR].", (
            ("{What was washed away|Which structure was destroyed by water|What damage did the flood do}?", "a railway bridge"),
            ("{In which year was the bridge washed away|When was there too much water|When did trains lose their way across}?", "[YEAR]"),
        )),
        ("If it comes late, wells run dry and the cost of lentils doubles.", (
            ("{What happens to the cost of lentils|How does food become dearer|What does a delay do to the price of pulses}?", "doubles"),
            ("{What runs dry|Which supplies are used up|Where is there no water left}?", "wells"),
        )),
        ("By October the wind turns round and blows dry from the north.", (
            ("{When does the wind turn round|In which month does the season end|By what time is everything over}?", "October"),
            ("{From where does it blow then|What is the direction of the dry wind|Which way does the air come later}?", "north"),
        )),
    ),
    # heat wave
    (
        ("Meteorologists speak of a heat wave when it exceeds [TEMP] on five days running.", (
            ("{When do they speak of a heat wave|What is the definition|From which temperature is the term used}?", "[TEMP]"),
            ("{Who speaks of a heat wave|Which experts define the term|Who decides on the name}?", "Meteorologists"),
        )),
        ("A stubborn area of high pressure over [COUNTRY] caused the one of [YEAR].", (
            ("{What caused it|What was the reason for the hot weather|Which condition was to blame}?", "A stubborn area of high pressure"),
        )),
        ("Rails buckled, so express trains had to crawl.", (
            ("{What buckled|What was bent by the sun|Which metal parts lost their shape}?", "Rails"),
            ("{What had to crawl|What became very slow|Who lost time on the journey}?", "express trains"),
        )),
        ("In the city of [TOWN] asphalt melted under the feet of pedestrians.", (
            ("{What melted|What became soft|Which material stuck to people's shoes}?", "asphalt"),
        )),
        ("Elderly people were {invited|asked} to spend the afternoon in cool churches.", (
            ("{Where were elderly people invited|Which buildings offered relief|Where was it pleasant after lunch}?", "cool churches"),
            ("{Who was invited to the churches|Who needed protection|Which age group was in danger}?", "Elderly people"),
        )),
        ("Zookeeper [A] gave the bears frozen fruit.", (
            ("{Who gave the bears fruit|Which person helped the animals|Who had an idea for the zoo}?", "[A]"),
            ("{What did the bears get|What refreshed the animals|Which treat was handed out behind the fence}?", "frozen fruit"),
        )),
        ("A storm with [SPEED] finally ended it on the night of [DATE].", (
            ("{What ended it|What brought the change|How did the hot spell stop}?", "A storm"),
            ("{When did it end|On which date could people breathe again|What was the last night}?", "[DATE]"),
        )),
    ),
    # heart
    (
        ("The human heart is a hollow muscle about the size of a fist.", (
            ("{What is the heart|What type of tissue is it|How would a school book define it}?", "a hollow muscle"),
            ("{What size does it have|How big is this organ|With which part of the hand is it compared}?", "the size of a fist"),
        )),
        ("Its right half sends dark blood to the lungs to collect oxygen.", (
            ("{Where does the right half send blood|Which organ is the first destination|Where is the blood refreshed}?", "the lungs"),
            ("{What is collected there|Which gas is picked up|What does the dark blood lack}?", "oxygen"),
        )),
        ("The left half, which has the thicker wall, supplies the rest of the body.", (
            ("{Which half has the thicker wall|Which side is the stronger one|What part has the harder job}?", "left half"),
            ("{What does the left half supply|Where does that blood go|What is served by the strong side}?", "the rest of the body"),
        )),
        ("Four valves make sure that nothing flows backwards.", (
            ("{How many valves are there|What number of gates does it have|How many flaps open and close}?", "Four valves"),
            ("{What do the valves make sure|What would happen without the gates|What is prevented}?", "nothing flows backwards"),
        )),
        ("A tiny knot of cells sets the beat, at rest about seventy times a minute.", (
            ("{What sets the beat|What acts as a natural pacemaker|Where does the rhythm come from}?", "A tiny knot of cells"),
            ("{How often does it beat at rest|What is the pulse of somebody who sits still|How many strokes are normal}?", "seventy times a minute"),
        )),
        ("Doctor [A] of [TOWN] warns that smoking, salt and worry strain it.", (
            ("{What strains the heart|Which habits are bad for it|What should people avoid}?", "smoking, salt and worry"),
            ("{Who warns of smoking|Which physician is quoted|Whose advice is mentioned}?", "[A]"),
        )),
    ),
    # skin
    (
        ("Skin is the largest organ and weighs around eight pounds in an adult.", (
            ("{What is the largest organ|Which organ is bigger than all others|What covers more than anything else}?", "Skin"),
            ("{How much does it weigh|How heavy is it|What would the scales show}?", "eight pounds"),
        )),
        ("Its outer layer consists of dead cells that flake off every day.", (
            ("{Of what does the outer layer consist|What is on the very surface|What do we lose all the time}?", "dead cells"),
        )),
        ("Below, a brown pigment called melanin catches harmful rays.", (
            ("{What is the pigment called|Which substance protects from the sun|What makes people darker}?", "melanin"),
            ("{What does the pigment catch|What is kept out by the colour|From what does it defend the body}?", "harmful rays"),
        )),
        ("Sweat glands cool us, and sebum keeps everything supple.", (
            ("{What cools us|What is responsible for lowering the temperature|Which parts work hard when we run}?", "Sweat glands"),
            ("{What keeps everything supple|Which grease prevents cracks|What makes it soft}?", "sebum"),
        )),
        ("The fingertips hold [N] touch sensors in a tiny patch, far more than the back.", (
            ("{How many sensors do the fingertips hold|What number allows us to feel so finely|How many feelers lie close together}?", "[N] touch sensors"),
            ("{Where are there fewer sensors|Which part of the body is less sensitive|With what are the fingertips compared}?", "the back"),
        )),
        ("When it is cold, small muscles lift the hairs, and goose pimples appear.", (
            ("{When do goose pimples appear|Which weather gives us bumps|In what conditions do the hairs rise}?", "When it is cold"),
            ("{What lifts the hairs|What causes the little bumps|Which force makes hair stand up}?", "small muscles"),
        )),
    ),
    # teeth
    (
        ("Children get twenty milk teeth, beginning with the lower incisors.", (
            ("{With which teeth does it begin|Which are the first to appear|What comes out earliest in a baby's mouth}?", "lower incisors"),
            ("{How many milk teeth do children get|What number belongs to the first set|How many does a toddler have}?", "twenty milk teeth"),
        )),
        ("From the age of six, permanent ones push them out.", (
            ("{From what age are they pushed out|When does the change start|How old is a child with the first gap}?", "the age of six"),
            ("{What pushes them out|Why do the early ones become loose|What comes instead}?", "permanent ones"),
        )),
        ("Enamel, the hardest substance in the body, covers the crown.", (
            ("{What is the hardest substance in the body|What is the shell made of|Which material is tougher than bone}?", "Enamel"),
            ("{What does enamel cover|Which part has a shell|Where is the hard coat}?", "the crown"),
        )),
        ("Under it lies dentine, and deep inside are nerves and blood vessels.", (
            ("{What lies under the enamel|Which layer comes second|What is directly below the shell}?", "dentine"),
            ("{What is deep inside|Why does drilling hurt|What is found in the core}?", "nerves and blood vessels"),
        )),
        ("Bacteria feed on sugar and produce an acid that eats holes.", (
            ("{Who produces the acid|Which living things cause decay|What should a brush remove}?", "Bacteria"),
            ("{On what do they feed|Which food helps decay|What should I not eat before bed}?", "sugar"),
        )),
        ("Dentist [A] advises {families|parents} to change brushes after [M] weeks.", (
            ("{After how many weeks should brushes be changed|When is it time for a new brush|How long may I use the same one}?", "[M] weeks"),
            ("{Who advises to change brushes|Which expert gives a tip|Whose patients hear this advice}?", "[A]"),
        )),
    ),
    # inner ear
    (
        ("Sound enters the ear canal and makes the drum vibrate.", (
            ("{What does sound make vibrate|What trembles first|Which membrane is moved by noise}?", "the drum"),
            ("{What does sound enter|Through which passage does noise come in|What leads from outside to the membrane}?", "ear canal"),
        )),
        ("Three tiny bones, named hammer, anvil and stirrup, pass the movement on.", (
            ("{What are the bones named|What do anatomists call the little bones|Which names remind us of a smithy}?", "hammer, anvil and stirrup"),
            ("{What passes the movement on|How does the vibration travel further|What is the link in the middle}?", "Three tiny bones"),
        )),
        ("In the cochlea, a tube coiled like a snail, hair cells turn it into electric signals.", (
            ("{What turns the movement into signals|Where do nerve impulses begin|What creates the electricity}?", "hair cells"),
            ("{Like what is the tube coiled|Which animal does the cochlea resemble|What does the organ look like}?", "a snail"),
        )),
        ("Next to it, three curved canals filled with liquid report every turn of the head.", (
            ("{What reports every turn of the head|What gives us balance|Which organ is responsible for the sense of position}?", "curved canals"),
            ("{With what are the canals filled|What moves inside them|What is in those loops}?", "liquid"),
        )),
        ("Concerts louder than [M] lawnmowers destroy cells that never grow again.", (
            ("{What destroys the cells|What leads to deafness|Which entertainment is harmful}?", "Concerts"),
            ("{What never happens to the cells|Why is the damage permanent|What is so sad about the loss}?", "never grow again"),
        )),
        ("[A], who repairs violins in [TOWN], therefore wears foam plugs.", (
            ("{What does [A] wear|How does a craftsman protect himself|What is put in against noise}?", "foam plugs"),
            ("{What does [A] do for a living|Which trade is mentioned|What kind of work needs good hearing}?", "repairs violins"),
        )),
    ),
    # magnet
    (
        ("Every magnet has two ends, a north pole and a south pole.", (
            ("{What ends does a magnet have|What are the two sides called|How are its ends named}?", "a north pole and a south pole"),
        )),
        ("Equal poles repel each other, whereas opposite ones attract.", (
            ("{What do equal poles do|What happens if two similar ends meet|Why can two of the same kind not be joined}?", "repel each other"),
            ("{Which ones attract|What ends stick together|When is there a pull}?", "opposite ones"),
        )),
        ("Iron, nickel and cobalt are drawn to it, but brass is not.", (
            ("{Which metals are drawn to it|What does it pick up|What can be lifted}?", "Iron, nickel and cobalt"),
            ("{Which metal is not drawn to it|What remains lying|What material does not react}?", "brass"),
        )),
        ("If it is heated in a flame or hit with a hammer, it loses its strength.", (
            ("{When does it lose its strength|What can ruin it|Which treatment makes it weak}?", "heated in a flame or hit with a hammer"),
        )),
        ("In class, [A] {sprinkled|scattered} filings on paper to make the field lines visible.", (
            ("{What did [A] put on paper|With what was the experiment done|What was used in class}?", "filings"),
            ("{Why did [A] do that|What became visible|What was the purpose of the demonstration}?", "to make the field lines visible"),
        )),
        ("The crane at the scrapyard of [FIRM] lifts cars with a coil under current.", (
            ("{What lifts cars|Which machine uses the force|What is at work at [FIRM]}?", "The crane"),
            ("{With what does the crane lift cars|What replaces a hook|What produces the pull there}?", "a coil under current"),
            ("{Where is the crane|At what kind of place is the force used|Where do old vehicles go up in the air}?", "the scrapyard"),
        )),
    ),
    # rust
    (
        ("Iron rusts when water and oxygen reach the bare metal.", (
            ("{When does iron rust|Which two things must come together|What does the metal need to corrode}?", "water and oxygen"),
        )),
        ("The reddish crust is brittle and lets the attack go deeper.", (
            ("{What is the crust like|Why does the layer not protect|Which quality makes the layer useless as a shield}?", "brittle"),
            ("{What colour is the crust|How does it look|Which shade shows the damage}?", "reddish"),
        )),
        ("Salt on winter roads speeds the process up, as owners of old cars know.", (
            ("{What speeds the process up|What makes it worse|Which substance is bad for a vehicle}?", "Salt"),
            ("{Who knows this|Which people have had bad experience|Who learns it the hard way}?", "owners of old cars"),
        )),
        ("Aluminium, by contrast, grows a tight film that shields it.", (
            ("{What does aluminium grow|Why is the other metal safe|What protects the light metal}?", "a tight film"),
            ("{Which metal is different|What does not suffer like this|Which material looks after itself}?", "Aluminium"),
        )),
        ("Galvanised buckets are dipped in liquid zinc at 450 degrees.", (
            ("{In what are buckets dipped|Which coating do they get|What covers the household goods}?", "liquid zinc"),
            ("{At how many degrees are they dipped|How hot is the bath|What temperature does the coating have}?", "450 degrees"),
        )),
        ("Painter [A] needs [NW] years for one round on the bridge in [TOWN].", (
            ("{How many years does one round take|How long does the painter need|After what time does the work begin anew}?", "[NW] years"),
            ("{Where does the painter work|On which structure is the brush used|What has to be painted again and again}?", "the bridge"),
        )),
        ("Stains on cloth disappear with lemon juice.", (
            ("{With what do stains disappear|How do I clean a shirt|Which fruit helps in the laundry}?", "lemon juice"),
        )),
    ),
    # echo
    (
        ("Sound travels through air as a wave of pressure.", (
            ("{As what does sound travel|What is noise in physical terms|In which form does it move}?", "a wave of pressure"),
        )),
        ("In water it is four times faster, and in steel faster still.", (
            ("{How much faster is it in water|What difference does a liquid make|What is the speed below the surface of the sea}?", "four times faster"),
            ("{In which metal is it faster still|Which material carries it best|Where is it quickest}?", "in steel"),
        )),
        ("An echo is heard when a smooth cliff throws it back.", (
            ("{When is an echo heard|Why does a call come back|What reflects my voice}?", "a smooth cliff"),
        )),
        ("Soft curtains and carpets, however, swallow it.", (
            ("{What swallows it|With what can I make a room quieter|Which furnishings absorb noise}?", "Soft curtains and carpets"),
        )),
        ("Counting the seconds after a flash, sailors guess how distant a thunderstorm is.", (
            ("{What do sailors guess|What can be estimated by counting|Which distance is found like that}?", "how distant a thunderstorm is"),
            ("{Who counts the seconds|Which people use the trick|Who benefits from the method}?", "sailors"),
        )),
        ("Bats locate moths with calls too high for our ears.", (
            ("{What do bats locate|Which prey is found by calls|Which insects are caught in the dark}?", "moths"),
            ("{Why can we not hear the calls|What are the calls of these animals like|What is special about their voice}?", "too high for our ears"),
        )),
        ("At the gorge of [TOWN] a guide with a trumpet gets [NW] answers.", (
            ("{How many answers does the guide get|How often does the music come back|What number of repetitions can be heard}?", "[NW] answers"),
            ("{Which instrument does the guide have|What does somebody blow in the gorge|What is played to visitors}?", "a trumpet"),
        )),
    ),
    # red cabbage
    (
        ("Red cabbage contains a dye that shows whether a liquid is acid or alkaline.", (
            ("{What does the cabbage contain|Which ingredient makes the test possible|What is useful in the leaves}?", "a dye"),
            ("{What does the dye show|What can be found out with it|What question does the test answer}?", "whether a liquid is acid or alkaline"),
        )),
        ("Chop some leaves, {pour boiling water over them|cover them with boiling water} and strain after [M] minutes.", (
            ("{After how many minutes should I strain it|How long must it stand|When can the leaves be removed}?", "[M] minutes"),
            ("{With which liquid are the leaves covered|What do I pour in|What is added to the chopped leaves}?", "boiling water"),
        )),
        ("A drop of vinegar makes the violet juice turn pink.", (
            ("{What makes the juice turn pink|What should I add for a rosy shade|Which kitchen liquid is the acid}?", "vinegar"),
            ("{What colour is the juice at first|How does the extract look without additions|Which shade does it have before the test}?", "violet"),
        )),
        ("Baking soda turns it blue, and strong washing powder turns it yellow.", (
            ("{What turns it blue|Which white powder from the kitchen changes the shade|With what do I get the colour of the sky}?", "Baking soda"),
            ("{What turns it yellow|Which cleaning product was tried|What gives the colour of a lemon}?", "washing powder"),
        )),
        ("Wear goggles, since soap solution burns the eyes.", (
            ("{What should I wear|Which protection is needed|What do I put on before I start}?", "goggles"),
            ("{Why should I wear them|What is the danger|Which part of the body could be hurt}?", "burns the eyes"),
        )),
        ("Pupils of [CLASS] in [TOWN] coloured [NW] eggs with the rest.", (
            ("{What did the pupils colour|What was the rest used for|Which food was made prettier}?", "[NW] eggs"),
            ("{Which class used the rest|Who did something nice with it|Which young people were creative}?", "[CLASS]"),
        )),
    ),
    # Mars
    (
        ("Iron oxide in the dust gives Mars its rusty look.", (
            ("{What gives Mars its look|Why is the planet red|Which substance colours the ground}?", "Iron oxide"),
        )),
        ("One day there is only about forty minutes longer than ours.", (
            ("{How much longer is a day there|What is the difference between the days|How does its day compare with that on Earth}?", "forty minutes"),
        )),
        ("The air consists almost entirely of carbon dioxide and is far too thin to breathe.", (
            ("{Of what does the air consist|Which gas surrounds the planet|What would fill an astronaut's lungs}?", "carbon dioxide"),
            ("{Why can nobody breathe there|How is the atmosphere described|What is wrong with the air}?", "far too thin"),
        )),
        ("Olympus, an extinct volcano, is the tallest mountain known in the solar system.", (
            ("{What is the tallest mountain|Which peak holds a record|What is the name of the highest summit}?", "Olympus"),
            ("{What kind of mountain is Olympus|How did the giant arise|What used to come out of the peak}?", "an extinct volcano"),
        )),
        ("Dry valleys and round pebbles tell geologists that rivers once ran there.", (
            ("{What tells geologists about rivers|Which evidence is there for water|From what do scientists conclude that it was wet}?", "Dry valleys and round pebbles"),
            ("{Who draws conclusions from the pebbles|Which experts read the landscape|Whom do the stones tell about the past}?", "geologists"),
        )),
        ("Two potato-shaped moons circle it, called Phobos and Deimos.", (
            ("{What are the moons called|Which companions does it have|What names do the satellites bear}?", "Phobos and Deimos"),
            ("{What shape do the moons have|Which vegetable do they resemble|How do the companions look}?", "potato-shaped"),
        )),
        ("A rover built by [FIRM] got stuck in sand after [DIST].", (
            ("{In what did the rover get stuck|What stopped the vehicle|Which ground was a trap}?", "in sand"),
            ("{After what distance did it get stuck|How far did the rover drive|How long was its path}?", "[DIST]"),
            ("{Who built the rover|Which company made the vehicle|What is the maker called}?", "[FIRM]"),
        )),
    ),
    # Titan
    (
        ("Titan, the largest moon of Saturn, hides under an orange haze.", (
            ("{Under what does Titan hide|What makes it hard to see the ground|Why do photos show no surface}?", "an orange haze"),
            ("{To which planet does Titan belong|What does it go around|Whose companion is it}?", "Saturn"),
        )),
        ("It was first seen by Christiaan Huygens, a Dutch lens grinder and mathematician.", (
            ("{Who first saw it|Who discovered it|Which person is connected with its discovery}?", "Christiaan Huygens"),
            ("{Of what nationality was the discoverer|Which country did its first observer come from|What countryman was he}?", "Dutch"),
        )),
        ("Lakes of liquid methane lie near its poles.", (
            ("{Of what are the lakes|Which liquid has collected there|What would you find instead of water}?", "liquid methane"),
            ("{Where do the lakes lie|In which regions is it wet|Where should one look for shores}?", "near its poles"),
        )),
        ("Its gravity is so weak that a person with wings could fly.", (
            ("{What is weak|Which force hardly pulls at things|What would make it easy to jump high}?", "Its gravity"),
            ("{What could a person do with wings|Which dream would come true|How might people move about}?", "fly"),
        )),
        ("In 2005 a small probe landed by parachute and sent pictures for over an hour.", (
            ("{How did the probe land|By what means did it touch down softly|What slowed its fall}?", "by parachute"),
            ("{For how long did it send pictures|How much time did the camera have|When did the signals break off}?", "over an hour"),
            ("{When did the probe land|In which year did something reach the ground|What was the year of the visit}?", "2005"),
        )),
        ("Next, a drone with eight rotors is to search for the building blocks of life.", (
            ("{For what is the drone to search|What do researchers hope to find|What is the aim of the future mission}?", "building blocks of life"),
            ("{What is to be sent next|Which machine will go there in the future|What will continue the research}?", "a drone"),
        )),
    ),
    # sunspots
    (
        ("Sunspots are places where strong magnetic fields hold back the heat.", (
            ("{What are sunspots|What holds back the heat|What lies behind the marks}?", "strong magnetic fields"),
        )),
        ("They look black only because the gas around them is hotter.", (
            ("{Why do they look black|What explains their colour|For what reason do they seem dark}?", "because the gas around them is hotter"),
        )),
        ("Chinese court officials noted them with the naked eye {long ago|in ancient times}.", (
            ("{Who noted them long ago|Which observers were the earliest|Whose notes are the oldest}?", "Chinese court officials"),
            ("{With what did the officials see them|Which instrument did the early observers need|How were they seen in ancient times}?", "the naked eye"),
        )),
        ("A pharmacist, Heinrich Schwabe, discovered that their number rises and falls in cycles.", (
            ("{Who discovered the cycles|Which person found out the regular pattern|To whom do we owe the knowledge of ups and downs}?", "Heinrich Schwabe"),
            ("{What was the profession of Schwabe|What did the discoverer of the rhythm do for a living|In which kind of shop did the finder work}?", "pharmacist"),
        )),
        ("At the peak, flares disturb radio and make the aurora glow over [COUNTRY].", (
            ("{What disturbs radio|Which eruptions cause trouble|What spoils the reception}?", "flares"),
            ("{What glows over [COUNTRY]|What can people admire in the sky|Which light appears at night}?", "the aurora"),
        )),
        ("[A] projects the image onto white card, since a direct look would blind.", (
            ("{Onto what does [A] project the image|What is used as a screen|On which surface can it be watched safely}?", "white card"),
            ("{Why does [A] not look directly|What danger threatens the eyes|What would a careless glance do}?", "blind"),
        )),
    ),
    # meteorite
    (
        ("On the evening of [DATE] a green fireball crossed the sky above [TOWN].", (
            ("{When did the fireball cross the sky|On what date was the light seen|Which evening was it}?", "[DATE]"),
            ("{What colour was the fireball|How did the glow look|In which shade did it shine}?", "green"),
        )),
        ("[A] heard a bang and found a hole in the roof of the henhouse.", (
            ("{Who heard a bang|Who owned the damaged building|Which person noticed the impact first}?", "[A]"),
            ("{Where was the hole|Which building was hit|What had the stone gone through}?", "the roof of the henhouse"),
        )),
        ("Inside lay a stone, still warm, with a black crust.", (
            ("{What kind of crust did the stone have|What was its surface like|How did the outside look}?", "black"),
            ("{What did it feel like|What was the temperature of the find|How did it feel to the touch}?", "warm"),
        )),
        ("It attracted a compass needle, which is a sign of iron.", (
            ("{What did it attract|With what was it tested|What moved when it came near}?", "a compass needle"),
            ("{Of what was this a sign|What does the stone contain|Which metal must be in it}?", "iron"),
        )),
        ("Experts sawed off a slice and dated it to {the birth of the planets|the time when the planets were born}.", (
            ("{What did experts saw off|Which piece was examined|What did the laboratory get}?", "a slice"),
            ("{To what time was it dated|How old is it|From which epoch does it come}?", "planets"),
        )),
        ("The museum paid [PRICE] for it, enough for a new tractor.", (
            ("{How much did the museum pay|What was the price of the find|Which sum changed hands}?", "[PRICE]"),
            ("{For what was the sum enough|What could be bought with the money|Which machine may be on the farm now}?", "a new tractor"),
        )),
    ),
    # zip fastener
    (
        ("An early zip was shown at a fair in Chicago, where hardly anybody bought one.", (
            ("{Where was an early zip shown|In which city could visitors see it first|What place saw its first presentation}?", "Chicago"),
            ("{How many people bought one|How did the public react at the fair|Was the first version a success}?", "hardly anybody"),
        )),
        ("It jammed in the rain and had to be unpicked before washing.", (
            ("{When did it jam|Which weather was a problem|Under what condition did it refuse to move}?", "in the rain"),
            ("{What had to be done before washing|Why was laundry such a trouble|What did the owner do before cleaning}?", "unpicked"),
        )),
        ("The engineer Gideon Sundback then replaced the hooks with interlocking teeth.", (
            ("{Who replaced the hooks|Which man improved it|By whom was the better design made}?", "Gideon Sundback"),
            ("{With what were the hooks replaced|What was the new idea|Which parts grip each other}?", "interlocking teeth"),
        )),
        ("Sailors liked it on money belts, as their uniforms had no pockets.", (
            ("{Who liked it on money belts|Which customers came early|What group was fond of it}?", "Sailors"),
            ("{Why did sailors like it|What was lacking in their clothes|What did the uniforms not have}?", "no pockets"),
        )),
        ("A maker of rubber boots gave it the name we know.", (
            ("{Who gave it the name|From whom does the word come|Which manufacturer found the right word}?", "A maker of rubber boots"),
        )),
        ("Modern ones made by [FIRM] in [TOWN] are nylon spirals, light and rustproof.", (
            ("{What are modern ones made of|Which material is used now|Of what are the spirals}?", "nylon"),
            ("{Who makes modern ones|Which firm produces them in [TOWN]|What is the present manufacturer called}?", "[FIRM]"),
        )),
    ),
    # refrigerator
    (
        ("Before there were refrigerators, men sawed ice from the pond of [TOWN] in winter.", (
            ("{What did men do in winter|How did people get something cold|What was taken from the pond}?", "sawed ice"),
            ("{From where did the ice come|Which water supplied the town|Where did the men work}?", "the pond"),
        )),
        ("Packed in sawdust, it kept in the cellar of the brewery until August.", (
            ("{In what was it packed|Which material slowed the melting|What lay around the blocks}?", "sawdust"),
            ("{Where was it kept|In which store did it stay cold|What building had room for it}?", "the cellar of the brewery"),
            ("{Until when did it keep|In what month was the store empty|How late in the year was there some left}?", "August"),
        )),
        ("The modern device evaporates a fluid in thin tubes, which draws heat from the food.", (
            ("{What does the device evaporate|What flows in the tubes|What takes up the warmth}?", "a fluid"),
            ("{What is drawn from the food|What do milk and meat lose|What is taken away from the things inside}?", "heat"),
        )),
        ("A humming compressor at the back turns the vapour into liquid again.", (
            ("{What turns the vapour into liquid|Which part closes the circle|What has to be driven by a motor}?", "compressor"),
            ("{Where is the compressor|On which side does the noise arise|What is the place of the humming part}?", "at the back"),
        )),
        ("Early models used ammonia, a poisonous gas with a biting smell.", (
            ("{What did early models use|Which substance made them dangerous|What could leak and hurt people in former days}?", "ammonia"),
            ("{What sort of smell did it have|How did one notice a leak|How did the gas affect the nose}?", "biting"),
        )),
        ("Berries stay fresh longest in the drawer at the bottom, but bananas turn brown.", (
            ("{Where do berries stay fresh longest|In which part should I put strawberries|What is the best place for soft fruit}?", "the drawer at the bottom"),
            ("{What turns brown|Which fruit should stay outside|What does not like the cold}?", "bananas"),
        )),
    ),
    # typewriter
    (
        ("The first typewriter with keys arranged as today was sold by a gunsmith's firm in [YEAR].", (
            ("{Who sold the first one|What did the seller otherwise make|Which kind of company was behind it}?", "a gunsmith's firm"),
            ("{When was the first one sold|In which year could it be bought|How old is our arrangement of keys}?", "[YEAR]"),
        )),
        ("Neighbouring letters were pulled apart so that the bars would not tangle.", (
            ("{Why were the letters pulled apart|What explains the strange order|What was to be avoided}?", "so that the bars would not tangle"),
        )),
        ("Through a ribbon soaked in ink, each type struck the paper on a rubber roller.", (
            ("{In what was the ribbon soaked|What made the marks black|What came off the ribbon}?", "ink"),
            ("{On what did the paper lie|What was behind the sheet|Which part held the page}?", "a rubber roller"),
        )),
        ("A bell announced the end of the line.", (
            ("{What announced the end of the line|Which sound told the writer to move the carriage|What rang at the margin}?", "A bell"),
        )),
        ("Mistakes had to be scratched out with a razor blade or painted over.", (
            ("{With what were mistakes scratched out|Which sharp object corrected errors|What did clumsy writers need}?", "a razor blade"),
            ("{What was scratched out|What had to be corrected|What trouble did a wrong finger cause}?", "Mistakes"),
        )),
        ("For many daughters of craftsmen, office work meant their first own wages.", (
            ("{What did office work mean|What did young women gain|How did the machine change the lives of girls}?", "their first own wages"),
            ("{For whom did it mean wages|Which people profited|Who found employment}?", "daughters of craftsmen"),
        )),
        ("Collector [A] in [TOWN] keeps [N] of them, one with Arabic letters.", (
            ("{How many does the collector keep|How large is the collection|What number has [A] gathered}?", "[N] of them"),
            ("{What is special about one of them|Which script does one piece have|What does one of the pieces write}?", "Arabic letters"),
        )),
    ),
    # glass
    (
        ("Glass is melted from quartz sand, soda and lime.", (
            ("{From what is glass melted|What are the ingredients|Which raw materials go into the furnace}?", "quartz sand, soda and lime"),
        )),
        ("Soda lowers the melting point, while the third ingredient makes it durable.", (
            ("{What does soda do|How is energy saved|Which effect does the second ingredient have}?", "lowers the melting point"),
            ("{What does the third ingredient do|What is the effect of lime|How does it become lasting}?", "makes it durable"),
        )),
        ("Cobalt colours it blue, and a trace of gold makes it ruby.", (
            ("{What colours it blue|Which metal gives the shade of the sky|What is added for a blue vase}?", "Cobalt"),
            ("{What makes it ruby|Which precious metal is used|What does a red goblet contain}?", "gold"),
        )),
        ("At the hut in [TOWN], [A] blows lamps through an iron pipe.", (
            ("{Through what does [A] blow|Which tool does the craftsman hold|What is put to the lips}?", "an iron pipe"),
            ("{What does [A] blow|Which goods are made in [TOWN]|What comes from the hut}?", "lamps"),
        )),
        ("Afterwards the pieces cool slowly for [SHORT], otherwise they crack.", (
            ("{How long do the pieces cool|How much time passes before they are cold|What patience is needed afterwards}?", "[SHORT]"),
            ("{What happens to them if they cool too fast|Why is there no hurry|What is the danger of haste}?", "they crack"),
        )),
        ("Window panes, by contrast, float as a ribbon on a bath of tin.", (
            ("{On what do window panes float|Which metal keeps them flat|What is under the ribbon}?", "a bath of tin"),
            ("{What floats on the bath|Which product is not blown|What is manufactured as a ribbon}?", "Window panes"),
        )),
        ("Broken bottles are welcome, because they save fuel.", (
            ("{Why are broken bottles welcome|What is the advantage of recycling|What does old material save}?", "fuel"),
            ("{What is welcome|Which waste is accepted|What old things are taken back}?", "Broken bottles"),
        )),
    ),
    # rubber
    (
        ("Natural rubber begins as a white juice under the bark of a Brazilian tree.", (
            ("{As what does rubber begin|What flows from the plant|How does the raw material look}?", "a white juice"),
            ("{From which country does the tree come|Where is the plant native|What is the origin of the plant}?", "Brazilian"),
        )),
        ("Tappers cut a slanting groove before dawn and hang a cup under it.", (
            ("{When do tappers cut the groove|At what time does the work begin|When should one see them in the forest}?", "before dawn"),
            ("{What do they hang under the groove|In what is the liquid caught|Which vessel is fixed to the trunk}?", "a cup"),
        )),
        ("Formic acid is stirred in to make it curdle like cheese.", (
            ("{What is stirred in|Which chemical makes it thick|What causes the lumps}?", "Formic acid"),
            ("{Like what does it curdle|With which food is it compared|What does it resemble at that stage}?", "cheese"),
        )),
        ("Rolled into sheets, it is hung over wood smoke against mould.", (
            ("{Against what is it hung in smoke|What could spoil the sheets|What must not grow on it}?", "mould"),
            ("{Into what is it rolled|Which form does it get for drying|How is it shaped}?", "sheets"),
        )),
        ("Charles Goodyear dropped some, mixed with sulphur, on a hot stove and found it stayed elastic.", (
            ("{Who dropped some on a stove|Which inventor had a lucky accident|To whom do we owe the lasting form}?", "Charles Goodyear"),
            ("{With what was it mixed|Which element made the difference|What was the secret addition}?", "sulphur"),
        )),
        ("Most of it becomes tyres, some gloves and hot-water bottles.", (
            ("{What does most of it become|What is the main use|For what do carmakers buy it}?", "tyres"),
        )),
        ("In [COUNTRY] a leaf blight destroyed [PERCENT] of the plantations.", (
            ("{What destroyed the plantations|Which disease affects the trees|Why did planters lose everything}?", "a leaf blight"),
            ("{How much of the plantations was destroyed|What share was lost|How great was the disaster in [COUNTRY]}?", "[PERCENT]"),
        )),
    ),
    # silk
    (
        ("The silkworm, actually a caterpillar, eats nothing except mulberry leaves.", (
            ("{What does the silkworm eat|Which tree must a breeder plant|On what does it live}?", "mulberry leaves"),
            ("{What is the silkworm actually|What sort of creature is it|How would a biologist correct the name}?", "a caterpillar"),
        )),
        ("Within [NW] days it wraps itself in a single thread [DIST] long.", (
            ("{How long is the thread|What length does one cocoon contain|Over what distance would it stretch}?", "[DIST]"),
            ("{In how many days does it wrap itself|How much time does the spinning take|What time passes until it is enclosed}?", "[NW] days"),
        )),
        ("Breeders kill the pupa with steam before the moth can gnaw a hole.", (
            ("{With what is the pupa killed|How does it die|Which method do breeders use}?", "steam"),
            ("{Why is the pupa killed|What would spoil the fibre|What must not happen}?", "before the moth can gnaw a hole"),
        )),
        ("In a basin of hot water the glue softens, and women reel off several filaments together.", (
            ("{What softens in the basin|Which substance holds the cocoon together|What must become soft first}?", "the glue"),
            ("{Who reels off the filaments|Who does the patient work|Whose nimble fingers are needed}?", "women"),
        )),
        ("According to legend, two monks smuggled eggs to Byzantium in hollow canes.", (
            ("{Who smuggled the eggs|Which men broke the monopoly|Who were the thieves of the legend}?", "two monks"),
            ("{In what were the eggs smuggled|Where were they hidden|What did the travellers carry}?", "hollow canes"),
            ("{Where were the eggs taken|Which city got the secret|What was the goal of the smugglers}?", "Byzantium"),
        )),
        ("Surgeons use it for stitches, and {once|in former times} pilots hung from it under parachutes.", (
            ("{For what do surgeons use it|What is its medical use|How does it serve in hospitals}?", "stitches"),
            ("{Who hung from it|Which people trusted it with their lives|Who needed it in the air}?", "pilots"),
        )),
    ),
    # concrete
    (
        ("Concrete is a mixture of cement, gravel, sand and water.", (
            ("{Of what is concrete a mixture|What are its components|Which things are put into the mixer}?", "cement, gravel, sand and water"),
        )),
        ("Romans added volcanic ash, which is why their harbours still stand.", (
            ("{What did the Romans add|Which secret made ancient walls last|What did builders take from a mountain of fire}?", "volcanic ash"),
            ("{What still stands|Which old structures have survived|What works of antiquity can we visit}?", "harbours"),
        )),
        ("It resists pressure well but is weak when pulled.", (
            ("{When is it weak|Which stress does it not bear|Under what force does it fail}?", "when pulled"),
            ("{What does it resist well|Which load is no problem|What is its strong side}?", "pressure"),
        )),
        ("A gardener called Monier therefore put wire into his flowerpots.", (
            ("{What did Monier put into his flowerpots|What reinforced the pots|Which addition was a clever idea}?", "wire"),
            ("{What was the job of Monier|Which trade did the inventor have|What did that clever man do for a living}?", "A gardener"),
        )),
        ("After four weeks it has almost reached its full hardness.", (
            ("{When has it almost reached full hardness|How long does it need to set|How much patience must builders have}?", "four weeks"),
        )),
        ("While it sets in summer, [FIRM] covers it with wet sacks.", (
            ("{With what is it covered|What prevents drying out|What lies on top on hot days}?", "wet sacks"),
            ("{Who covers it|Which builder takes care of it|What company protects it from the sun}?", "[FIRM]"),
        )),
        ("Burning the limestone causes [PERCENT] of the carbon dioxide of {the industry|this industry}.", (
            ("{What causes the carbon dioxide|Which step harms the climate|What is the dirty part of production}?", "Burning the limestone"),
            ("{How much of the gas does it cause|What share of the emissions is meant|How large is the harmful part}?", "[PERCENT]"),
        )),
    ),
    # sunburn
    (
        ("Fair-skinned people can burn within [M] minutes at the beach.", (
            ("{Who can burn so quickly|Which people are most at risk|Who must be especially careful}?", "Fair-skinned people"),
            ("{Within how many minutes can they burn|How quickly does it happen|How long can they stay without harm}?", "[M] minutes"),
        )),
        ("Stay in the shade from eleven to three, when the rays are strongest.", (
            ("{When should I stay in the shade|At what hours is it most dangerous|During which part of the day are the rays strongest}?", "from eleven to three"),
            ("{Where should I stay at noon|Which place is recommended|Where is it safe}?", "in the shade"),
        )),
        ("A shirt of closely woven cotton protects better than any lotion.", (
            ("{What protects better than a lotion|What is the best protection|Which garment is recommended}?", "A shirt of closely woven cotton"),
        )),
        ("Do not forget ears, neck and the tops of your feet {when you rub cream in|when rubbing cream in}.", (
            ("{What should I not forget|Which parts do people often miss|Where else is cream needed}?", "ears, neck and the tops of your feet"),
        )),
        ("If it has happened, cool compresses and yoghurt soothe the pain.", (
            ("{What soothes the pain|Which household remedies help afterwards|What can I put on red shoulders}?", "cool compresses and yoghurt"),
        )),
        ("Blisters or fever are reasons to see a doctor.", (
            ("{What are reasons to see a doctor|When is medical help necessary|Which signs are serious}?", "Blisters or fever"),
        )),
        ("Dermatologist [A] from [TOWN] finds moles that have changed in [PERCENT] of holidaymakers.", (
            ("{What does [A] find|Which changes can be discovered|What does the specialist see}?", "moles"),
            ("{In how many holidaymakers are they found|What share of people returning from a trip is affected|How common are changed spots}?", "[PERCENT]"),
        )),
    ),
    # hay fever
    (
        ("Hay fever is an overreaction of the immune system to harmless pollen.", (
            ("{What is hay fever|Which system overreacts|What goes wrong in the body}?", "an overreaction of the immune system"),
            ("{To what does the body react|What triggers the trouble|Which dust is responsible}?", "pollen"),
        )),
        ("Hazel and alder start in February, grasses follow in May, and mugwort comes last.", (
            ("{Which plants start in February|What blooms first|Who is to blame for sneezing in winter}?", "Hazel and alder"),
            ("{What comes last|Which weed ends the season|What is in flower late in the year}?", "mugwort"),
        )),
        ("Typical signs are itching eyes, sneezing and a runny nose.", (
            ("{What are typical signs|Which symptoms does it have|How do I notice that I have it}?", "itching eyes, sneezing and a runny nose"),
        )),
        ("Wash your hair before bed and do not undress in the bedroom.", (
            ("{What should I do before bed|Which advice is given for the evening|What should be washed}?", "Wash your hair"),
            ("{Where should I not undress|In which room should clothes not be taken off|Where do the day's clothes not belong}?", "the bedroom"),
        )),
        ("In the city it is best to air the rooms early, in the country late.", (
            ("{When is it best to air rooms in the city|At what time can townspeople open the windows|When is the air good in town}?", "early"),
            ("{Where is it better to air late|For which people is the evening better|Where should windows stay shut in the morning}?", "in the country"),
        )),
        ("Antihistamine tablets bring relief, although some make you drowsy.", (
            ("{What brings relief|Which medicine can help|What can a pharmacy sell me}?", "Antihistamine tablets"),
            ("{What is the drawback|Which side effect is possible|Why should a driver be careful}?", "make you drowsy"),
        )),
        ("[A] was cured by injections that took [LONG].", (
            ("{By what was [A] cured|Which treatment was successful|What made the illness go away for good}?", "injections"),
            ("{How long did the injections take|For what period was [A] treated|How much time did the cure need}?", "[LONG]"),
        )),
    ),
    # back pain
    (
        ("Most back pain comes from tense muscles rather than from damaged discs.", (
            ("{What does most back pain come from|Which cause is the most common|What is usually behind it}?", "tense muscles"),
            ("{What is it rarely caused by|Which cause do people wrongly suspect|What is seldom to blame}?", "damaged discs"),
        )),
        ("Bed rest was once prescribed, but walking and swimming help more.", (
            ("{What was once prescribed|Which treatment is out of date|What did doctors use to recommend}?", "Bed rest"),
            ("{What helps more|Which sports are good for it|What exercise is recommended now}?", "walking and swimming"),
        )),
        ("To lift a crate, bend your knees and keep it close to your belly.", (
            ("{How should I lift a crate|What is the right way to pick up something heavy|What should I do with my legs}?", "bend your knees"),
            ("{Where should I keep the crate|Close to which part of the body should it be carried|How near should a load be}?", "close to your belly"),
        )),
        ("{Office workers|People in offices} should stand up every [M] minutes and stretch.", (
            ("{How often should I stand up|After what time is a break from sitting needed|How long may I sit at a stretch}?", "every [M] minutes"),
            ("{What should I do when I stand up|Which movement is advised in the break|How can a clerk loosen up}?", "stretch"),
        )),
        ("A cherry stone cushion, warmed in the oven, loosens the lower spine.", (
            ("{What loosens the lower spine|Which old remedy gives warmth|What can I lay on the sore place}?", "A cherry stone cushion"),
            ("{Where is the cushion warmed|How does it become hot|In what do I heat it}?", "in the oven"),
        )),
        ("Numb toes, however, call for an examination on the same day.", (
            ("{What calls for an examination|Which sign is alarming|When must I not wait}?", "Numb toes"),
            ("{When should the examination be|How urgent is it|How soon should I see a doctor}?", "on the same day"),
        )),
        ("Physiotherapist [A] offers a course in [TOWN] on [DAY] evenings.", (
            ("{When is the course|On which evening can I train|What day is reserved for exercises}?", "[DAY]"),
            ("{Who offers the course|Who teaches the exercises|Which specialist could I train with}?", "[A]"),
        )),
    ),
)
