//! What a few synthetic guests write about what should be better. Invented; no guest wrote any of it.

pub static OF_2022: [&str; 3] =
    ["Lettere å få time hos sosialarbeider.", "Mer varm mat om ettermiddagen", "Fint sted. Ha åpent i romjula også!"];

pub static OF_2023: [&str; 4] = [
    "flere turer ut av byen",
    "Det er trangt rundt bordene når det er fullt. Noen flere sitteplasser hadde hjulpet.",
    "Eg ønskjer meg fleire bøker og aviser.",
    "Vanskelig å vite hva som skjer når. Heng opp en plan ved døra.",
];

pub static OF_2024: [&str; 12] = [
    "Åpent på søndager. Det er da det er tyngst å være alene.",
    "mer fisk og grønnsaker, ikke så mye brød",
    "Et stille rom der man kan hvile uten at det er så mye prat.",
    "Flere datakurs! Lærte mye på det jeg var med på, men det var fort fullt.",
    "Ingenting, jeg er fornøyd.",
    "Det kan bli litt mye bråk midt på dagen. Noen burde si fra tidligere.",
    "Hjelp med søknader på ettermiddagen, for jeg rekker ikke å komme om formiddagen.",
    "Kortere kø til maten",
    "Musikkgruppa er det beste i uka. Kunne den vært to ganger?\nOg en gitar til.",
    "Eg skulle ønskje at det var fleire kvinner her, eller ein eigen dag for oss.",
    "More signs in English, please. I did not know about the social workers before my third month here.",
    "Dusj og vaskemaskin som virker hver dag.",
];
