/** Short forms of given names. Source: own list of usual English hypocorisms. */
const GROUPS = `
alexander alex al sandy xander lex; alexandra alex sandra sasha lexi; alfred alf fred alfie; andrew andy drew; anthony tony ant;
antonio tony; abigail abby gail; albert al bert bertie; amanda mandy; barbara barb babs; benjamin ben benny benji; bernard bernie;
bradley brad; catherine kate cathy katie kitty cath; katherine kate kathy katie kitty kat; charles charlie chuck chas; charlotte charlie lottie;
christopher chris kit; christine chris chrissy tina; christina chris tina; daniel dan danny; david dave davy; deborah deb debbie; donald don donny;
douglas doug; dorothy dot dottie; edward ed eddie ted ned teddy; edwin ed; eleanor ellie nell nora; elizabeth liz beth betty eliza lizzie betsy libby bess;
emily em; eugene gene; frances fran frankie; francis frank fran; franklin frank; frederick fred freddie; gabriel gabe; gerald gerry jerry;
geoffrey geoff; jeffrey jeff; gregory greg; gordon gordy; harold harry hal; henry harry hank hal; herbert herb bert; isabella bella izzy; jacob jake;
jacqueline jackie; james jim jimmy jamie; jennifer jen jenny; jessica jess jessie; john jack johnny; jonathan jon jonny; joseph joe joey; joshua josh;
judith judy; julian jules; kenneth ken kenny; kimberly kim; lawrence larry; laurence larry laurie; leonard len lenny leo; leslie les; louis lou; louise lou;
margaret maggie meg peggy marge greta daisy; martin marty; matthew matt; maximilian max; megan meg; melissa mel; michael mike mick micky; michelle shelly;
mitchell mitch; nathaniel nate nat nathan; nicholas nick nicky; nicola nicky; oliver ollie; pamela pam; patricia pat patty trish tricia; patrick pat paddy;
peter pete; philip phil; phillip phil; rachel rach; raymond ray; rebecca becky becca; richard rick dick rich richie ricky; robert bob rob bobby robbie bert;
rodney rod; roger rog; ronald ron ronnie; russell russ; samantha sam; samuel sam sammy; sarah sally; solomon sol; stephanie steph; stephen steve stevie;
steven steve; stuart stu; susan sue susie suzy; suzanne sue; terence terry; teresa terry tess; theresa terry tess; theodore ted teddy theo; thomas tom tommy;
timothy tim timmy; valerie val; victor vic; victoria vicky tori; vincent vince vinny; virginia ginny; walter walt wally; william bill will billy willie liam;
winston win; zachary zach zack; jeremy jez; jeremiah jerry; gerard gerry; ernest ernie; ignatius iggy; augustus gus; angus gus; volodymyr vladimir; dmitry dima; mikhail misha
`;

let pairs: ReadonlySet<string> | undefined;
let forms: ReadonlyMap<string, readonly string[]> | undefined;

/** The given names that this one is a usual form of, or that are usual forms of it. */
export function otherForms(name: string): readonly string[] {
  pairs ??= build();
  forms ??= byFirst(pairs);
  return forms.get(name) ?? [];
}

function byFirst(all: ReadonlySet<string>): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const pair of all) {
    const [first = '', second = ''] = pair.split(' ');
    const known = found.get(first);
    if (known) known.push(second);
    else found.set(first, [second]);
  }
  return found;
}

/** True where one given name is a usual form of the other, or the same. */
export function isSameGivenName(a: string, b: string): boolean {
  pairs ??= build();
  return a === b || pairs.has(`${a} ${b}`);
}

function build(): ReadonlySet<string> {
  const found = new Set<string>();
  for (const group of GROUPS.split(';')) {
    const [full = '', ...short] = group.trim().split(/\s+/u);
    for (const name of short) {
      found.add(`${full} ${name}`);
      found.add(`${name} ${full}`);
    }
  }
  return found;
}
