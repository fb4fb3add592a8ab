--
-- PostgreSQL database dump
--



SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

--
-- Name: parley; Type: SCHEMA; Schema: -; Owner: -
--

CREATE SCHEMA parley;


SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: about; Type: TABLE; Schema: parley; Owner: -
--

CREATE TABLE parley.about (
    version bigint NOT NULL
);


--
-- Name: actor_decisions; Type: TABLE; Schema: parley; Owner: -
--

CREATE TABLE parley.actor_decisions (
    one text NOT NULL COLLATE pg_catalog."C",
    other text NOT NULL COLLATE pg_catalog."C",
    same bigint NOT NULL
);


--
-- Name: appearances; Type: TABLE; Schema: parley; Owner: -
--

CREATE TABLE parley.appearances (
    article_id text NOT NULL COLLATE pg_catalog."C",
    path text NOT NULL COLLATE pg_catalog."C",
    title text,
    byline text,
    outlet text COLLATE pg_catalog."C",
    url text COLLATE pg_catalog."C",
    published text COLLATE pg_catalog."C",
    published_first text COLLATE pg_catalog."C",
    published_last text COLLATE pg_catalog."C",
    published_basis text COLLATE pg_catalog."C",
    stated_language text COLLATE pg_catalog."C",
    shown bigint DEFAULT 0 NOT NULL
);


--
-- Name: article_links; Type: TABLE; Schema: parley; Owner: -
--

CREATE TABLE parley.article_links (
    article_id text NOT NULL COLLATE pg_catalog."C",
    other_id text NOT NULL COLLATE pg_catalog."C",
    tie text NOT NULL COLLATE pg_catalog."C",
    why text NOT NULL
);


--
-- Name: articles; Type: TABLE; Schema: parley; Owner: -
--

CREATE TABLE parley.articles (
    id text NOT NULL COLLATE pg_catalog."C",
    text text NOT NULL,
    language text COLLATE pg_catalog."C",
    reader text NOT NULL COLLATE pg_catalog."C",
    read_from text NOT NULL COLLATE pg_catalog."C",
    day bigint DEFAULT '-1'::integer NOT NULL
);


--
-- Name: boilerplate; Type: TABLE; Schema: parley; Owner: -
--

CREATE TABLE parley.boilerplate (
    article_id text NOT NULL COLLATE pg_catalog."C",
    n bigint NOT NULL,
    start bigint NOT NULL,
    "end" bigint NOT NULL
);


--
-- Name: echoes; Type: TABLE; Schema: parley; Owner: -
--

CREATE TABLE parley.echoes (
    statement_id text NOT NULL COLLATE pg_catalog."C",
    other_id text NOT NULL COLLATE pg_catalog."C",
    article_id text NOT NULL COLLATE pg_catalog."C",
    other_article_id text NOT NULL COLLATE pg_catalog."C",
    kind text NOT NULL COLLATE pg_catalog."C",
    doubted bigint NOT NULL,
    why text NOT NULL
);


--
-- Name: feed_days; Type: TABLE; Schema: parley; Owner: -
--

CREATE TABLE parley.feed_days (
    feed text NOT NULL COLLATE pg_catalog."C",
    day text NOT NULL COLLATE pg_catalog."C",
    whole bigint NOT NULL
);


--
-- Name: link_keys; Type: TABLE; Schema: parley; Owner: -
--

CREATE TABLE parley.link_keys (
    key bigint NOT NULL,
    number bigint NOT NULL
);


--
-- Name: places; Type: TABLE; Schema: parley; Owner: -
--

CREATE TABLE parley.places (
    place bigint NOT NULL,
    first text COLLATE pg_catalog."C",
    last text COLLATE pg_catalog."C",
    kind text NOT NULL COLLATE pg_catalog."C",
    language text COLLATE pg_catalog."C",
    outlet text COLLATE pg_catalog."C",
    outlet_words text NOT NULL COLLATE pg_catalog."C",
    speaker text COLLATE pg_catalog."C",
    act text COLLATE pg_catalog."C",
    issues text COLLATE pg_catalog."C",
    actors text COLLATE pg_catalog."C",
    vector tsvector NOT NULL,
    place_names text COLLATE pg_catalog."C",
    place_words text COLLATE pg_catalog."C",
    other_outlets text COLLATE pg_catalog."C"
);
ALTER TABLE ONLY parley.places ALTER COLUMN vector SET STATISTICS 1000;


--
-- Name: problems; Type: TABLE; Schema: parley; Owner: -
--

CREATE TABLE parley.problems (
    article_id text NOT NULL COLLATE pg_catalog."C",
    n bigint NOT NULL,
    code text NOT NULL COLLATE pg_catalog."C",
    message text NOT NULL,
    start bigint,
    "end" bigint
);


--
-- Name: sketches; Type: TABLE; Schema: parley; Owner: -
--

CREATE TABLE parley.sketches (
    number bigint NOT NULL,
    article_id text NOT NULL COLLATE pg_catalog."C",
    linker text NOT NULL COLLATE pg_catalog."C",
    keys text NOT NULL,
    sketch text NOT NULL
);


--
-- Name: spans; Type: TABLE; Schema: parley; Owner: -
--

CREATE TABLE parley.spans (
    statement_key bigint NOT NULL,
    part text NOT NULL COLLATE pg_catalog."C",
    n bigint NOT NULL,
    start bigint NOT NULL,
    "end" bigint NOT NULL,
    exact text NOT NULL,
    CONSTRAINT spans_check CHECK ((("end" > start) AND (start >= 0)))
);


--
-- Name: statements; Type: TABLE; Schema: parley; Owner: -
--

CREATE TABLE parley.statements (
    key bigint NOT NULL,
    id text NOT NULL COLLATE pg_catalog."C",
    article_id text NOT NULL COLLATE pg_catalog."C",
    "position" bigint NOT NULL,
    place bigint NOT NULL,
    parent text COLLATE pg_catalog."C",
    parent_position bigint,
    kind text NOT NULL COLLATE pg_catalog."C",
    medium text NOT NULL COLLATE pg_catalog."C",
    negated bigint,
    hypothetical bigint,
    rule text NOT NULL COLLATE pg_catalog."C",
    name text COLLATE pg_catalog."C",
    name_basis text COLLATE pg_catalog."C",
    via text COLLATE pg_catalog."C",
    addressee_name text COLLATE pg_catalog."C",
    actors text COLLATE pg_catalog."C",
    act text COLLATE pg_catalog."C",
    issues text COLLATE pg_catalog."C",
    conditions bigint,
    certainty text COLLATE pg_catalog."C",
    doubted bigint,
    date text COLLATE pg_catalog."C",
    date_first text COLLATE pg_catalog."C",
    date_last text COLLATE pg_catalog."C",
    numbers text COLLATE pg_catalog."C",
    places text COLLATE pg_catalog."C"
);


--
-- Data for Name: about; Type: TABLE DATA; Schema: parley; Owner: -
--

INSERT INTO parley.about VALUES (3);


--
-- Data for Name: actor_decisions; Type: TABLE DATA; Schema: parley; Owner: -
--



--
-- Data for Name: appearances; Type: TABLE DATA; Schema: parley; Owner: -
--

INSERT INTO parley.appearances VALUES ('16a5bd9ae2f1784beb70', './agentur-frist.txt', 'Kaldrien setzt Frist für die Öffnung der Lommstraße', NULL, NULL, NULL, '2031-03-03', '2031-03-03', '2031-03-03', 'text', NULL, 1);
INSERT INTO parley.appearances VALUES ('beacea9447067cab5ad9', './interview-sarow.txt', '„Keine Seite kann sich eine lange Sperre leisten“', NULL, NULL, NULL, '2031-03-06', '2031-03-06', '2031-03-06', 'text', NULL, 1);
INSERT INTO parley.appearances VALUES ('cf1f297a637204e978da', './copy-of-wire.txt', 'Selmark rejects deadline as tankers queue off Hallin', NULL, NULL, NULL, '2031-03-04', '2031-03-04', '2031-03-04', 'text', NULL, 1);
INSERT INTO parley.appearances VALUES ('cf1f297a637204e978da', './wire-deadline.txt', 'Selmark rejects deadline as tankers queue off Hallin', NULL, NULL, NULL, '2031-03-04', '2031-03-04', '2031-03-04', 'text', NULL, 0);


--
-- Data for Name: article_links; Type: TABLE DATA; Schema: parley; Owner: -
--



--
-- Data for Name: articles; Type: TABLE DATA; Schema: parley; Owner: -
--

INSERT INTO parley.articles VALUES ('16a5bd9ae2f1784beb70', 'Kaldrien setzt Frist für die Öffnung der Lommstraße

Stand: 3. März 2031, 18:40 Uhr

Ostholm (Seepress) – Im Streit um den Hafen Hallin hat Kaldrien dem Nachbarn Selmark eine Frist von zehn Tagen gesetzt. Präsidentin Tilda Ravnholt sagte am Montag, dass die Sperrung der Lommstraße bis zum 13. März enden müsse. „Wir lassen uns nicht aus unserem eigenen Meer aussperren“, sagte Ravnholt nach einer Sitzung des Sicherheitsrats. „Ein Hafen“, fügte die Präsidentin hinzu, „ist keine Geisel.“

Die Regierung von Selmark sieht es anders. Ihr Sprecher Piet Lauen teilte mit, dass es sich um eine „lange angekündigte Übung“ handle. Die Lommstraße sei zu keiner Stunde gesperrt gewesen, sagte Lauen in Vessen. Wer etwas anderes behaupte, habe die Seekarten nicht gelesen.

Nach Angaben der Hafenbehörde liegen derzeit 41 Frachter vor der Einfahrt auf Reede. Der Reederei Brammer & Sohn zufolge kostet jeder Tag des Wartens rund 2,4 Mio. Kronen. Laut dem Lotsenverband ist seit Freitag kein einziges Schiff über 8000 Tonnen mehr durch die Meerenge gefahren.

Die kaldrische Marine bestätigte nicht, dass sie bereits Minensucher in das Seegebiet verlegt hat. „Über die Bewegungen unserer Schiffe reden wir nicht“, sagte Kapitänin Anna Drost, die Sprecherin der Marine. Sie betonte, dass die Besatzungen Order hätten, nur auf Beschuss zu antworten.

Außenminister Joris Kempel erklärte am Abend, der Gesandte Ambriens habe ihm versichert, dass Selmark zu Gesprächen auf neutralem Boden bereit sei. Ob es dazu kommt, blieb zunächst offen. Die beiden Länder hatten zuletzt im Oktober 2029 miteinander verhandelt.', 'de', '0.1.0 614bbc168a1c8efb42ef', './agentur-frist.txt', 741503);
INSERT INTO parley.articles VALUES ('cf1f297a637204e978da', 'Selmark rejects deadline as tankers queue off Hallin

Published: 4 March 2031

VESSEN (Harbour Wire) - Selmark on Tuesday brushed aside a ten-day deadline set by neighbouring Kaldria and said that its naval exercise in the Lomm Strait would go on as planned.

"We do not answer to a clock on somebody else''s wall," Prime Minister Aldo Vestrin told reporters in Vessen. "The strait is open to everyone who asks first."

Kaldrian Foreign Minister Joris Kempel called the remark "an insult to every sailor at anchor". He said that 41 ships were waiting outside the port of Hallin, among them six tankers, and warned that food prices on the coast would rise within days.

The waiting ships are running low on drinking water, according to the pilots'' association. Selmark''s navy said it had offered to deliver supplies. Kempel denied that any such offer had reached his ministry.

"If there was an offer," he added, "it must have been sent by pigeon."

Vestrin did not say that the exercise would end on time. A government official in Vessen, who asked not to be named, said that the cabinet was divided and that at least two ministers wanted a shorter drill.

According to the shipping broker Dunmore & Pell, freight rates for the northern route have tripled since Friday. Insurers now list the strait as a "listed area", a label that doubles the premium.

Ruth Okonde, the special envoy of Ambria, is expected in Hallin on Thursday. Her office said that she would meet both governments "without flags and without cameras". Okonde told the Harbour Wire last week that Vestrin had promised her a pause in the exercise if both sides agreed to talk.', 'en', '0.1.0 614bbc168a1c8efb42ef', './copy-of-wire.txt', 741504);
INSERT INTO parley.articles VALUES ('beacea9447067cab5ad9', '„Keine Seite kann sich eine lange Sperre leisten“

Stand: 6. März 2031

Der Seerechtler Henning Sarow vom Institut für Küstenrecht in Bremhagen rechnet mit einer Einigung zwischen Kaldrien und Selmark noch in diesem Monat. Im Gespräch mit dem Küstenboten nannte er dafür zwei Gründe: das Geld und das Wetter.

„Die Versicherer haben ihre Prämien verfünffacht, und das trifft Vessen genauso wie Ostholm“, sagte Sarow. Ab April seien zudem die Frühjahrsstürme vorbei. Dann lasse sich eine Sperre der Lommstraße kaum noch mit einer Übung begründen, so der Professor.

Nach dem Vertrag von 1987 müssen Übungen in der Meerenge drei Wochen zuvor angemeldet werden. Sarow hält den Vertrag für gebrochen. „Die Meldung kam vier Tage vorher, das ist keine Frage der Auslegung“, erklärte er. Ministerpräsident Aldo Vestrin wisse das auch.

Dass Präsidentin Tilda Ravnholt eine Frist gesetzt hat, sieht der Jurist kritisch. „Wer eine Frist setzt, muss wissen, was am Tag danach geschieht.

„In Ostholm weiß das im Augenblick niemand“, sagte Sarow dem Küstenboten.

Er glaubt nicht, dass die kaldrische Marine einen Geleitzug wagt. Möglich sei aber ein Zwischenfall, den keiner gewollt habe. „Ein Steuermann, der das Wort ‚Halt‘ überhört, genügt“, warnte der Professor.

Auf die Frage nach einem Ausweg verwies der Forscher auf Ambrien. Die Inselrepublik hatte schon 2029 vermittelt. Laut Sarow könnten gemischte Lotsenteams die Durchfahrt überwachen, bis ein Schiedsgericht entschieden hat. Selmarks Regierung hat einen solchen Plan bisher nicht abgelehnt. Im Herbst erscheint Sarows Buch „Das enge Meer“.', 'de', '0.1.0 614bbc168a1c8efb42ef', './interview-sarow.txt', 741506);


--
-- Data for Name: boilerplate; Type: TABLE DATA; Schema: parley; Owner: -
--



--
-- Data for Name: echoes; Type: TABLE DATA; Schema: parley; Owner: -
--



--
-- Data for Name: feed_days; Type: TABLE DATA; Schema: parley; Owner: -
--



--
-- Data for Name: link_keys; Type: TABLE DATA; Schema: parley; Owner: -
--

INSERT INTO parley.link_keys VALUES (-9223165497920919610, 2);
INSERT INTO parley.link_keys VALUES (-9213368819992593572, 3);
INSERT INTO parley.link_keys VALUES (-9208594437837315617, 2);
INSERT INTO parley.link_keys VALUES (-9142117876033198477, 1);
INSERT INTO parley.link_keys VALUES (-9118413635393693085, 3);
INSERT INTO parley.link_keys VALUES (-9088008113199515145, 1);
INSERT INTO parley.link_keys VALUES (-9074077473218703952, 1);
INSERT INTO parley.link_keys VALUES (-9068807625065448951, 3);
INSERT INTO parley.link_keys VALUES (-9007553020766047172, 3);
INSERT INTO parley.link_keys VALUES (-8974655210432619064, 3);
INSERT INTO parley.link_keys VALUES (-8963989053116827590, 3);
INSERT INTO parley.link_keys VALUES (-8952201886972960492, 2);
INSERT INTO parley.link_keys VALUES (-8924607736768805747, 1);
INSERT INTO parley.link_keys VALUES (-8890464004488217315, 3);
INSERT INTO parley.link_keys VALUES (-8850351825569494384, 2);
INSERT INTO parley.link_keys VALUES (-8821611732458963736, 3);
INSERT INTO parley.link_keys VALUES (-8810470626008170496, 1);
INSERT INTO parley.link_keys VALUES (-8788079483190420050, 3);
INSERT INTO parley.link_keys VALUES (-8775825562401485955, 1);
INSERT INTO parley.link_keys VALUES (-8768733343320496483, 2);
INSERT INTO parley.link_keys VALUES (-8756550456580904562, 1);
INSERT INTO parley.link_keys VALUES (-8706256527109033384, 2);
INSERT INTO parley.link_keys VALUES (-8648167535792539193, 3);
INSERT INTO parley.link_keys VALUES (-8645057292606164738, 1);
INSERT INTO parley.link_keys VALUES (-8609989674975022202, 3);
INSERT INTO parley.link_keys VALUES (-8557768636392761989, 1);
INSERT INTO parley.link_keys VALUES (-8553420392581215553, 2);
INSERT INTO parley.link_keys VALUES (-8549276406251661636, 2);
INSERT INTO parley.link_keys VALUES (-8478052791788701588, 3);
INSERT INTO parley.link_keys VALUES (-8429279249077092409, 1);
INSERT INTO parley.link_keys VALUES (-8405360722172884384, 1);
INSERT INTO parley.link_keys VALUES (-8391178489015529879, 3);
INSERT INTO parley.link_keys VALUES (-8326844804781119927, 2);
INSERT INTO parley.link_keys VALUES (-8322998366922885141, 2);
INSERT INTO parley.link_keys VALUES (-8260707497401691415, 2);
INSERT INTO parley.link_keys VALUES (-8203198762360359582, 2);
INSERT INTO parley.link_keys VALUES (-8192506622341193011, 2);
INSERT INTO parley.link_keys VALUES (-8191372223446260966, 2);
INSERT INTO parley.link_keys VALUES (-8146272696958008306, 2);
INSERT INTO parley.link_keys VALUES (-8146109585555370034, 2);
INSERT INTO parley.link_keys VALUES (-8115369529582532176, 2);
INSERT INTO parley.link_keys VALUES (-8114952864508536724, 1);
INSERT INTO parley.link_keys VALUES (-8109502316029863700, 2);
INSERT INTO parley.link_keys VALUES (-8089920661213191306, 1);
INSERT INTO parley.link_keys VALUES (-8040424068035263935, 3);
INSERT INTO parley.link_keys VALUES (-8027053453312387838, 1);
INSERT INTO parley.link_keys VALUES (-8019857951120062883, 1);
INSERT INTO parley.link_keys VALUES (-7997133195104242972, 3);
INSERT INTO parley.link_keys VALUES (-7971464277230816645, 3);
INSERT INTO parley.link_keys VALUES (-7947684697496312866, 3);
INSERT INTO parley.link_keys VALUES (-7901469059976902869, 2);
INSERT INTO parley.link_keys VALUES (-7889486169742188065, 2);
INSERT INTO parley.link_keys VALUES (-7878765274224821989, 1);
INSERT INTO parley.link_keys VALUES (-7870561337595322838, 1);
INSERT INTO parley.link_keys VALUES (-7832728847104498577, 2);
INSERT INTO parley.link_keys VALUES (-7817248060766513883, 2);
INSERT INTO parley.link_keys VALUES (-7815840210024012983, 1);
INSERT INTO parley.link_keys VALUES (-7764617700998440994, 2);
INSERT INTO parley.link_keys VALUES (-7743923382576964785, 1);
INSERT INTO parley.link_keys VALUES (-7707677317314567644, 1);
INSERT INTO parley.link_keys VALUES (-7686029258022839205, 3);
INSERT INTO parley.link_keys VALUES (-7654534397871283557, 3);
INSERT INTO parley.link_keys VALUES (-7646373110410276393, 3);
INSERT INTO parley.link_keys VALUES (-7642023624167019375, 3);
INSERT INTO parley.link_keys VALUES (-7586098484117974593, 3);
INSERT INTO parley.link_keys VALUES (-7581846180286413205, 2);
INSERT INTO parley.link_keys VALUES (-7581616938067823053, 3);
INSERT INTO parley.link_keys VALUES (-7551887491998843914, 2);
INSERT INTO parley.link_keys VALUES (-7451821994238703326, 1);
INSERT INTO parley.link_keys VALUES (-7415622892373308011, 1);
INSERT INTO parley.link_keys VALUES (-7410850617182740301, 1);
INSERT INTO parley.link_keys VALUES (-7347276342234043949, 2);
INSERT INTO parley.link_keys VALUES (-7346422176019273883, 2);
INSERT INTO parley.link_keys VALUES (-7331899209377363267, 2);
INSERT INTO parley.link_keys VALUES (-7294835680529330883, 3);
INSERT INTO parley.link_keys VALUES (-7287944879501020506, 3);
INSERT INTO parley.link_keys VALUES (-7132390322861518510, 2);
INSERT INTO parley.link_keys VALUES (-7122079482223322133, 1);
INSERT INTO parley.link_keys VALUES (-7090779531248591074, 1);
INSERT INTO parley.link_keys VALUES (-7090008063243411665, 2);
INSERT INTO parley.link_keys VALUES (-7089013052273589735, 3);
INSERT INTO parley.link_keys VALUES (-7080266643759112738, 3);
INSERT INTO parley.link_keys VALUES (-7055070794686569526, 2);
INSERT INTO parley.link_keys VALUES (-7052987665175412774, 3);
INSERT INTO parley.link_keys VALUES (-7014277371493575663, 2);
INSERT INTO parley.link_keys VALUES (-6939545130015785154, 3);
INSERT INTO parley.link_keys VALUES (-6848574629527950344, 1);
INSERT INTO parley.link_keys VALUES (-6790367091022808789, 1);
INSERT INTO parley.link_keys VALUES (-6785473213237298903, 1);
INSERT INTO parley.link_keys VALUES (-6762416238189856455, 1);
INSERT INTO parley.link_keys VALUES (-6730388111538544412, 1);
INSERT INTO parley.link_keys VALUES (-6724196588852551618, 2);
INSERT INTO parley.link_keys VALUES (-6703760589140547491, 1);
INSERT INTO parley.link_keys VALUES (-6691703822399326886, 2);
INSERT INTO parley.link_keys VALUES (-6648898560913916922, 3);
INSERT INTO parley.link_keys VALUES (-6601812188478701432, 1);
INSERT INTO parley.link_keys VALUES (-6545978354469175600, 3);
INSERT INTO parley.link_keys VALUES (-6540789456835272102, 2);
INSERT INTO parley.link_keys VALUES (-6532297265339998560, 2);
INSERT INTO parley.link_keys VALUES (-6440078694949654856, 2);
INSERT INTO parley.link_keys VALUES (-6426959153582231845, 3);
INSERT INTO parley.link_keys VALUES (-6253673942924359559, 2);
INSERT INTO parley.link_keys VALUES (-6243983417342947481, 2);
INSERT INTO parley.link_keys VALUES (-6224771576864878865, 2);
INSERT INTO parley.link_keys VALUES (-6199790453257083209, 2);
INSERT INTO parley.link_keys VALUES (-6142079424861203936, 3);
INSERT INTO parley.link_keys VALUES (-6135205421682617651, 1);
INSERT INTO parley.link_keys VALUES (-6086776224814452459, 1);
INSERT INTO parley.link_keys VALUES (-6041226045477035830, 1);
INSERT INTO parley.link_keys VALUES (-6024637693755353945, 1);
INSERT INTO parley.link_keys VALUES (-5949918576921799755, 2);
INSERT INTO parley.link_keys VALUES (-5934941204267856071, 2);
INSERT INTO parley.link_keys VALUES (-5929223632037801514, 1);
INSERT INTO parley.link_keys VALUES (-5821865672798441486, 3);
INSERT INTO parley.link_keys VALUES (-5791471529249933988, 3);
INSERT INTO parley.link_keys VALUES (-5786695516862115881, 2);
INSERT INTO parley.link_keys VALUES (-5784800710882882599, 3);
INSERT INTO parley.link_keys VALUES (-5755507452789899544, 2);
INSERT INTO parley.link_keys VALUES (-5746690106445635899, 2);
INSERT INTO parley.link_keys VALUES (-5732686533328275663, 3);
INSERT INTO parley.link_keys VALUES (-5712817235625813871, 3);
INSERT INTO parley.link_keys VALUES (-5711392553988982070, 3);
INSERT INTO parley.link_keys VALUES (-5693552218311644844, 3);
INSERT INTO parley.link_keys VALUES (-5672519813057362618, 3);
INSERT INTO parley.link_keys VALUES (-5620748010567412752, 2);
INSERT INTO parley.link_keys VALUES (-5619246516117185442, 2);
INSERT INTO parley.link_keys VALUES (-5618135591236162636, 3);
INSERT INTO parley.link_keys VALUES (-5595405880087253067, 2);
INSERT INTO parley.link_keys VALUES (-5575256824216674291, 3);
INSERT INTO parley.link_keys VALUES (-5553871659856430357, 2);
INSERT INTO parley.link_keys VALUES (-5553564634757347360, 1);
INSERT INTO parley.link_keys VALUES (-5547545837249620984, 1);
INSERT INTO parley.link_keys VALUES (-5484128140825602133, 3);
INSERT INTO parley.link_keys VALUES (-5467618812330428520, 1);
INSERT INTO parley.link_keys VALUES (-5467159996277865560, 2);
INSERT INTO parley.link_keys VALUES (-5430846411989584155, 3);
INSERT INTO parley.link_keys VALUES (-5419576477722893706, 2);
INSERT INTO parley.link_keys VALUES (-5366536849249769791, 1);
INSERT INTO parley.link_keys VALUES (-5364438487461631565, 1);
INSERT INTO parley.link_keys VALUES (-5345570784433999377, 1);
INSERT INTO parley.link_keys VALUES (-5334527541780419740, 2);
INSERT INTO parley.link_keys VALUES (-5328259261354218881, 2);
INSERT INTO parley.link_keys VALUES (-5327588678348115587, 1);
INSERT INTO parley.link_keys VALUES (-5315957381570257577, 1);
INSERT INTO parley.link_keys VALUES (-5265370174299101487, 3);
INSERT INTO parley.link_keys VALUES (-5131346422143408578, 2);
INSERT INTO parley.link_keys VALUES (-5111755224695541619, 1);
INSERT INTO parley.link_keys VALUES (-5102827765600006388, 1);
INSERT INTO parley.link_keys VALUES (-5096219933420831837, 2);
INSERT INTO parley.link_keys VALUES (-5022442647098620175, 2);
INSERT INTO parley.link_keys VALUES (-5021593989891052705, 1);
INSERT INTO parley.link_keys VALUES (-4956419078395663646, 1);
INSERT INTO parley.link_keys VALUES (-4850836210395971771, 2);
INSERT INTO parley.link_keys VALUES (-4831279016004240065, 2);
INSERT INTO parley.link_keys VALUES (-4820347452846470951, 1);
INSERT INTO parley.link_keys VALUES (-4819001183014643005, 1);
INSERT INTO parley.link_keys VALUES (-4808802913441949056, 3);
INSERT INTO parley.link_keys VALUES (-4697583266659706598, 1);
INSERT INTO parley.link_keys VALUES (-4677722588180092772, 2);
INSERT INTO parley.link_keys VALUES (-4666540292200639502, 2);
INSERT INTO parley.link_keys VALUES (-4666037644373033767, 2);
INSERT INTO parley.link_keys VALUES (-4487486100259540643, 3);
INSERT INTO parley.link_keys VALUES (-4473822768877415403, 2);
INSERT INTO parley.link_keys VALUES (-4451815554315843571, 2);
INSERT INTO parley.link_keys VALUES (-4434393685285396727, 2);
INSERT INTO parley.link_keys VALUES (-4412093186756296209, 2);
INSERT INTO parley.link_keys VALUES (-4381207622483809009, 1);
INSERT INTO parley.link_keys VALUES (-4358920793555415835, 1);
INSERT INTO parley.link_keys VALUES (-4341480539941577542, 3);
INSERT INTO parley.link_keys VALUES (-4334176061587698570, 1);
INSERT INTO parley.link_keys VALUES (-4330512486370245076, 1);
INSERT INTO parley.link_keys VALUES (-4326784081490721124, 2);
INSERT INTO parley.link_keys VALUES (-4286283641680255677, 2);
INSERT INTO parley.link_keys VALUES (-4268073041720476122, 3);
INSERT INTO parley.link_keys VALUES (-4260365825582722848, 1);
INSERT INTO parley.link_keys VALUES (-4243249220307209732, 2);
INSERT INTO parley.link_keys VALUES (-4160649322100705188, 3);
INSERT INTO parley.link_keys VALUES (-4144255015619164442, 2);
INSERT INTO parley.link_keys VALUES (-4092580052685598891, 1);
INSERT INTO parley.link_keys VALUES (-4052813481382234081, 1);
INSERT INTO parley.link_keys VALUES (-4039059974953705392, 2);
INSERT INTO parley.link_keys VALUES (-4036815329149814635, 2);
INSERT INTO parley.link_keys VALUES (-4002389756386301072, 3);
INSERT INTO parley.link_keys VALUES (-3980576127462627213, 1);
INSERT INTO parley.link_keys VALUES (-3976803408294971019, 3);
INSERT INTO parley.link_keys VALUES (-3931486637690782806, 1);
INSERT INTO parley.link_keys VALUES (-3925694291400209550, 2);
INSERT INTO parley.link_keys VALUES (-3907208409458520967, 2);
INSERT INTO parley.link_keys VALUES (-3895632771766243417, 2);
INSERT INTO parley.link_keys VALUES (-3887016468522550402, 1);
INSERT INTO parley.link_keys VALUES (-3878575024862674789, 3);
INSERT INTO parley.link_keys VALUES (-3851406772550038377, 1);
INSERT INTO parley.link_keys VALUES (-3779842242384964750, 1);
INSERT INTO parley.link_keys VALUES (-3778442217289695222, 2);
INSERT INTO parley.link_keys VALUES (-3776736213227736529, 2);
INSERT INTO parley.link_keys VALUES (-3754282943086824875, 1);
INSERT INTO parley.link_keys VALUES (-3733694675876991731, 2);
INSERT INTO parley.link_keys VALUES (-3697278039105852491, 3);
INSERT INTO parley.link_keys VALUES (-3551782013683326255, 1);
INSERT INTO parley.link_keys VALUES (-3549392048506264695, 2);
INSERT INTO parley.link_keys VALUES (-3535556115839843386, 3);
INSERT INTO parley.link_keys VALUES (-3526780269451024914, 1);
INSERT INTO parley.link_keys VALUES (-3458747943917398733, 2);
INSERT INTO parley.link_keys VALUES (-3455465843239467426, 3);
INSERT INTO parley.link_keys VALUES (-3450888510928747435, 3);
INSERT INTO parley.link_keys VALUES (-3385786709534937961, 1);
INSERT INTO parley.link_keys VALUES (-3332363391949399271, 3);
INSERT INTO parley.link_keys VALUES (-3308293159585431241, 2);
INSERT INTO parley.link_keys VALUES (-3281665729465520741, 1);
INSERT INTO parley.link_keys VALUES (-3223197047037327143, 3);
INSERT INTO parley.link_keys VALUES (-3222248097479655314, 3);
INSERT INTO parley.link_keys VALUES (-3217749588941037149, 1);
INSERT INTO parley.link_keys VALUES (-3198501447599568684, 2);
INSERT INTO parley.link_keys VALUES (-3170791204195736707, 2);
INSERT INTO parley.link_keys VALUES (-3151979997091207125, 2);
INSERT INTO parley.link_keys VALUES (-3112764198504804290, 2);
INSERT INTO parley.link_keys VALUES (-2939652635087349043, 3);
INSERT INTO parley.link_keys VALUES (-2918573874711657452, 3);
INSERT INTO parley.link_keys VALUES (-2891253576040472339, 2);
INSERT INTO parley.link_keys VALUES (-2760672499973464732, 3);
INSERT INTO parley.link_keys VALUES (-2760022387415724227, 2);
INSERT INTO parley.link_keys VALUES (-2749646958474132224, 3);
INSERT INTO parley.link_keys VALUES (-2743013655369917138, 2);
INSERT INTO parley.link_keys VALUES (-2728777397007085814, 1);
INSERT INTO parley.link_keys VALUES (-2716321169054453992, 2);
INSERT INTO parley.link_keys VALUES (-2696867855721482005, 2);
INSERT INTO parley.link_keys VALUES (-2655553145969985332, 3);
INSERT INTO parley.link_keys VALUES (-2651494236696374137, 1);
INSERT INTO parley.link_keys VALUES (-2648561110662909019, 1);
INSERT INTO parley.link_keys VALUES (-2620037346876685943, 2);
INSERT INTO parley.link_keys VALUES (-2594265907598870376, 2);
INSERT INTO parley.link_keys VALUES (-2578464318084644511, 1);
INSERT INTO parley.link_keys VALUES (-2567959372590232634, 3);
INSERT INTO parley.link_keys VALUES (-2566761330336050421, 2);
INSERT INTO parley.link_keys VALUES (-2557152861303303416, 2);
INSERT INTO parley.link_keys VALUES (-2525208090255133465, 2);
INSERT INTO parley.link_keys VALUES (-2523059346238420280, 3);
INSERT INTO parley.link_keys VALUES (-2507367931841002919, 1);
INSERT INTO parley.link_keys VALUES (-2495282436764061425, 2);
INSERT INTO parley.link_keys VALUES (-2462445975250244770, 3);
INSERT INTO parley.link_keys VALUES (-2460789448361522143, 1);
INSERT INTO parley.link_keys VALUES (-2454707201608533037, 2);
INSERT INTO parley.link_keys VALUES (-2405952272939440533, 3);
INSERT INTO parley.link_keys VALUES (-2368262757691839893, 1);
INSERT INTO parley.link_keys VALUES (-2359459139304524146, 3);
INSERT INTO parley.link_keys VALUES (-2351509032413645860, 3);
INSERT INTO parley.link_keys VALUES (-2338529002343958622, 2);
INSERT INTO parley.link_keys VALUES (-2333493006120461250, 2);
INSERT INTO parley.link_keys VALUES (-2321946068131334012, 2);
INSERT INTO parley.link_keys VALUES (-2311955518948462411, 2);
INSERT INTO parley.link_keys VALUES (-2304738662984522064, 3);
INSERT INTO parley.link_keys VALUES (-2289354422737407054, 1);
INSERT INTO parley.link_keys VALUES (-2268862047783050554, 2);
INSERT INTO parley.link_keys VALUES (-2170933946278002467, 3);
INSERT INTO parley.link_keys VALUES (-2161957058112065159, 1);
INSERT INTO parley.link_keys VALUES (-2125432571284609319, 1);
INSERT INTO parley.link_keys VALUES (-2075165072849739092, 1);
INSERT INTO parley.link_keys VALUES (-2046525889010163579, 2);
INSERT INTO parley.link_keys VALUES (-2027613918169021640, 3);
INSERT INTO parley.link_keys VALUES (-1965437104777174675, 3);
INSERT INTO parley.link_keys VALUES (-1958882644447457403, 3);
INSERT INTO parley.link_keys VALUES (-1933268437352781517, 3);
INSERT INTO parley.link_keys VALUES (-1890766711572432895, 1);
INSERT INTO parley.link_keys VALUES (-1884205575889151156, 2);
INSERT INTO parley.link_keys VALUES (-1866421458537075938, 1);
INSERT INTO parley.link_keys VALUES (-1795653124173285295, 2);
INSERT INTO parley.link_keys VALUES (-1700887345231093602, 1);
INSERT INTO parley.link_keys VALUES (-1683350305397800660, 1);
INSERT INTO parley.link_keys VALUES (-1657070350107519464, 2);
INSERT INTO parley.link_keys VALUES (-1639079272768501872, 3);
INSERT INTO parley.link_keys VALUES (-1638656408500937187, 2);
INSERT INTO parley.link_keys VALUES (-1596220398700377783, 2);
INSERT INTO parley.link_keys VALUES (-1549682803997732803, 3);
INSERT INTO parley.link_keys VALUES (-1466833752848873266, 2);
INSERT INTO parley.link_keys VALUES (-1410933309572476704, 1);
INSERT INTO parley.link_keys VALUES (-1384756976742331013, 3);
INSERT INTO parley.link_keys VALUES (-1341805531708183710, 3);
INSERT INTO parley.link_keys VALUES (-1231188609450149307, 1);
INSERT INTO parley.link_keys VALUES (-1110307863358453606, 3);
INSERT INTO parley.link_keys VALUES (-1079694749854241205, 2);
INSERT INTO parley.link_keys VALUES (-1076123190464501941, 3);
INSERT INTO parley.link_keys VALUES (-1040218912516122848, 1);
INSERT INTO parley.link_keys VALUES (-1030623255834422405, 1);
INSERT INTO parley.link_keys VALUES (-1021195763646059790, 1);
INSERT INTO parley.link_keys VALUES (-989668422162143378, 1);
INSERT INTO parley.link_keys VALUES (-933427086182370890, 2);
INSERT INTO parley.link_keys VALUES (-923958662114066297, 3);
INSERT INTO parley.link_keys VALUES (-907149127243160563, 1);
INSERT INTO parley.link_keys VALUES (-901611365847743672, 3);
INSERT INTO parley.link_keys VALUES (-886313320557105537, 1);
INSERT INTO parley.link_keys VALUES (-870501205264834952, 2);
INSERT INTO parley.link_keys VALUES (-781206353186578208, 2);
INSERT INTO parley.link_keys VALUES (-684043803108000231, 3);
INSERT INTO parley.link_keys VALUES (-591434342151419767, 3);
INSERT INTO parley.link_keys VALUES (-525854450893697279, 3);
INSERT INTO parley.link_keys VALUES (-483521613870475409, 2);
INSERT INTO parley.link_keys VALUES (-466625420232433558, 1);
INSERT INTO parley.link_keys VALUES (-463397507057331026, 1);
INSERT INTO parley.link_keys VALUES (-460260207236014088, 2);
INSERT INTO parley.link_keys VALUES (-441277560914952143, 2);
INSERT INTO parley.link_keys VALUES (-439613998763530541, 2);
INSERT INTO parley.link_keys VALUES (-404014076261639366, 2);
INSERT INTO parley.link_keys VALUES (-380582314945422079, 3);
INSERT INTO parley.link_keys VALUES (-377897311853198919, 2);
INSERT INTO parley.link_keys VALUES (-370198690446165429, 3);
INSERT INTO parley.link_keys VALUES (-344783079668177100, 1);
INSERT INTO parley.link_keys VALUES (-330340281616784521, 3);
INSERT INTO parley.link_keys VALUES (-309593672968794626, 3);
INSERT INTO parley.link_keys VALUES (-308464033587524826, 2);
INSERT INTO parley.link_keys VALUES (-290307716185863514, 1);
INSERT INTO parley.link_keys VALUES (-254575736715675529, 1);
INSERT INTO parley.link_keys VALUES (-208731783742271307, 2);
INSERT INTO parley.link_keys VALUES (-115970444912284086, 3);
INSERT INTO parley.link_keys VALUES (-64524699904010826, 1);
INSERT INTO parley.link_keys VALUES (-50609000971311443, 3);
INSERT INTO parley.link_keys VALUES (-22644785269745557, 2);
INSERT INTO parley.link_keys VALUES (11983721795100408, 2);
INSERT INTO parley.link_keys VALUES (29554719768752693, 3);
INSERT INTO parley.link_keys VALUES (85954754959397042, 2);
INSERT INTO parley.link_keys VALUES (98704830605695564, 3);
INSERT INTO parley.link_keys VALUES (106788730994570584, 1);
INSERT INTO parley.link_keys VALUES (123932543571332287, 2);
INSERT INTO parley.link_keys VALUES (189849272795158378, 3);
INSERT INTO parley.link_keys VALUES (205280817324061272, 1);
INSERT INTO parley.link_keys VALUES (252591450835029250, 2);
INSERT INTO parley.link_keys VALUES (259598537924389105, 3);
INSERT INTO parley.link_keys VALUES (321425773792906483, 3);
INSERT INTO parley.link_keys VALUES (350219045351047371, 2);
INSERT INTO parley.link_keys VALUES (356746347559314251, 2);
INSERT INTO parley.link_keys VALUES (405745836164048705, 1);
INSERT INTO parley.link_keys VALUES (413544464020890103, 2);
INSERT INTO parley.link_keys VALUES (433219729576088041, 2);
INSERT INTO parley.link_keys VALUES (443113589305332978, 2);
INSERT INTO parley.link_keys VALUES (454610365362312059, 2);
INSERT INTO parley.link_keys VALUES (484215959711264211, 2);
INSERT INTO parley.link_keys VALUES (486130095239935061, 1);
INSERT INTO parley.link_keys VALUES (487629699664296357, 3);
INSERT INTO parley.link_keys VALUES (524295909300461042, 2);
INSERT INTO parley.link_keys VALUES (528332640332196508, 3);
INSERT INTO parley.link_keys VALUES (550660225713859871, 3);
INSERT INTO parley.link_keys VALUES (581651720576180311, 1);
INSERT INTO parley.link_keys VALUES (603282929235344142, 3);
INSERT INTO parley.link_keys VALUES (617592810559827708, 2);
INSERT INTO parley.link_keys VALUES (623510343975543624, 3);
INSERT INTO parley.link_keys VALUES (628467109936284840, 3);
INSERT INTO parley.link_keys VALUES (727657870068722352, 1);
INSERT INTO parley.link_keys VALUES (800142903618665491, 2);
INSERT INTO parley.link_keys VALUES (825863962614427748, 2);
INSERT INTO parley.link_keys VALUES (839033319368859665, 3);
INSERT INTO parley.link_keys VALUES (866672264262292804, 2);
INSERT INTO parley.link_keys VALUES (874964920949272335, 2);
INSERT INTO parley.link_keys VALUES (890957336396176925, 1);
INSERT INTO parley.link_keys VALUES (896488060752121728, 2);
INSERT INTO parley.link_keys VALUES (904787114665719631, 2);
INSERT INTO parley.link_keys VALUES (954372052782370180, 2);
INSERT INTO parley.link_keys VALUES (956438903222544870, 2);
INSERT INTO parley.link_keys VALUES (970135269906371524, 1);
INSERT INTO parley.link_keys VALUES (985203156062273091, 2);
INSERT INTO parley.link_keys VALUES (1021301147081105594, 3);
INSERT INTO parley.link_keys VALUES (1027449276066414361, 2);
INSERT INTO parley.link_keys VALUES (1040393561561841696, 2);
INSERT INTO parley.link_keys VALUES (1040498978943830869, 2);
INSERT INTO parley.link_keys VALUES (1090198103245238207, 2);
INSERT INTO parley.link_keys VALUES (1111044153221712968, 2);
INSERT INTO parley.link_keys VALUES (1125610479945115645, 2);
INSERT INTO parley.link_keys VALUES (1208767049670145871, 2);
INSERT INTO parley.link_keys VALUES (1281044130869075717, 2);
INSERT INTO parley.link_keys VALUES (1290331336598927230, 2);
INSERT INTO parley.link_keys VALUES (1292644424612097468, 2);
INSERT INTO parley.link_keys VALUES (1410524498936175154, 1);
INSERT INTO parley.link_keys VALUES (1455179933301987165, 1);
INSERT INTO parley.link_keys VALUES (1456066237975108216, 1);
INSERT INTO parley.link_keys VALUES (1459478215920211169, 2);
INSERT INTO parley.link_keys VALUES (1484051431485979751, 2);
INSERT INTO parley.link_keys VALUES (1489116059575932608, 3);
INSERT INTO parley.link_keys VALUES (1664928525911660143, 3);
INSERT INTO parley.link_keys VALUES (1669302190667132879, 1);
INSERT INTO parley.link_keys VALUES (1700933720872959985, 2);
INSERT INTO parley.link_keys VALUES (1703855224455420723, 2);
INSERT INTO parley.link_keys VALUES (1711641582105945466, 1);
INSERT INTO parley.link_keys VALUES (1723396157084177684, 1);
INSERT INTO parley.link_keys VALUES (1731962061408866568, 2);
INSERT INTO parley.link_keys VALUES (1771443574199292930, 1);
INSERT INTO parley.link_keys VALUES (1774338618765074692, 3);
INSERT INTO parley.link_keys VALUES (1862557660848330474, 3);
INSERT INTO parley.link_keys VALUES (1915633870293324681, 1);
INSERT INTO parley.link_keys VALUES (1920471623799255685, 2);
INSERT INTO parley.link_keys VALUES (1956213759342561750, 1);
INSERT INTO parley.link_keys VALUES (1995080960668737561, 3);
INSERT INTO parley.link_keys VALUES (2094123061843722028, 3);
INSERT INTO parley.link_keys VALUES (2218764867947904913, 2);
INSERT INTO parley.link_keys VALUES (2242060624053020124, 3);
INSERT INTO parley.link_keys VALUES (2323301453753728975, 2);
INSERT INTO parley.link_keys VALUES (2336370098120508310, 1);
INSERT INTO parley.link_keys VALUES (2381558308403555132, 1);
INSERT INTO parley.link_keys VALUES (2393679661973287200, 2);
INSERT INTO parley.link_keys VALUES (2463403304686509384, 3);
INSERT INTO parley.link_keys VALUES (2474803297879636099, 2);
INSERT INTO parley.link_keys VALUES (2485316770232172837, 3);
INSERT INTO parley.link_keys VALUES (2505755613179703156, 3);
INSERT INTO parley.link_keys VALUES (2507576478639595738, 1);
INSERT INTO parley.link_keys VALUES (2541338987052000455, 1);
INSERT INTO parley.link_keys VALUES (2559551221502181415, 2);
INSERT INTO parley.link_keys VALUES (2581029281278554849, 2);
INSERT INTO parley.link_keys VALUES (2592821903205070337, 1);
INSERT INTO parley.link_keys VALUES (2595405282526634798, 2);
INSERT INTO parley.link_keys VALUES (2609261921097193460, 1);
INSERT INTO parley.link_keys VALUES (2646228061477240636, 2);
INSERT INTO parley.link_keys VALUES (2716376518268250111, 3);
INSERT INTO parley.link_keys VALUES (2739201156961940671, 2);
INSERT INTO parley.link_keys VALUES (2755700556141117478, 3);
INSERT INTO parley.link_keys VALUES (2760634431875970709, 3);
INSERT INTO parley.link_keys VALUES (2771539797174515020, 1);
INSERT INTO parley.link_keys VALUES (2787214684606147643, 1);
INSERT INTO parley.link_keys VALUES (2840595723758603094, 1);
INSERT INTO parley.link_keys VALUES (2858711213457576217, 1);
INSERT INTO parley.link_keys VALUES (2892858593703078245, 3);
INSERT INTO parley.link_keys VALUES (2892862591342671417, 3);
INSERT INTO parley.link_keys VALUES (2913663864336813511, 2);
INSERT INTO parley.link_keys VALUES (2916201746544608909, 3);
INSERT INTO parley.link_keys VALUES (2925246736574656606, 1);
INSERT INTO parley.link_keys VALUES (2925975409878631910, 1);
INSERT INTO parley.link_keys VALUES (2945282121197544225, 3);
INSERT INTO parley.link_keys VALUES (2975353982161603031, 3);
INSERT INTO parley.link_keys VALUES (3002742258204242515, 1);
INSERT INTO parley.link_keys VALUES (3003994729474609505, 1);
INSERT INTO parley.link_keys VALUES (3037994766684878769, 3);
INSERT INTO parley.link_keys VALUES (3061891595759219023, 3);
INSERT INTO parley.link_keys VALUES (3080086513986034918, 1);
INSERT INTO parley.link_keys VALUES (3087204411111684349, 2);
INSERT INTO parley.link_keys VALUES (3149838805300035922, 3);
INSERT INTO parley.link_keys VALUES (3215947731633837294, 2);
INSERT INTO parley.link_keys VALUES (3272705826934510969, 2);
INSERT INTO parley.link_keys VALUES (3315602315072418154, 2);
INSERT INTO parley.link_keys VALUES (3360590958893501968, 1);
INSERT INTO parley.link_keys VALUES (3393698079181150058, 2);
INSERT INTO parley.link_keys VALUES (3476901444095287868, 1);
INSERT INTO parley.link_keys VALUES (3480757959854900571, 2);
INSERT INTO parley.link_keys VALUES (3486244779709994542, 2);
INSERT INTO parley.link_keys VALUES (3488985072668163091, 1);
INSERT INTO parley.link_keys VALUES (3491676699375868208, 3);
INSERT INTO parley.link_keys VALUES (3495891990048147833, 2);
INSERT INTO parley.link_keys VALUES (3531327318448582194, 2);
INSERT INTO parley.link_keys VALUES (3533803929482089501, 3);
INSERT INTO parley.link_keys VALUES (3546152504799905640, 1);
INSERT INTO parley.link_keys VALUES (3565545412475802002, 3);
INSERT INTO parley.link_keys VALUES (3566238995426442345, 2);
INSERT INTO parley.link_keys VALUES (3575373997299263551, 3);
INSERT INTO parley.link_keys VALUES (3608626062731807856, 2);
INSERT INTO parley.link_keys VALUES (3722127876209752525, 1);
INSERT INTO parley.link_keys VALUES (3723914361341006148, 2);
INSERT INTO parley.link_keys VALUES (3742222332493955233, 2);
INSERT INTO parley.link_keys VALUES (3742245828334067199, 1);
INSERT INTO parley.link_keys VALUES (3757061194797512316, 1);
INSERT INTO parley.link_keys VALUES (3762824273363482805, 2);
INSERT INTO parley.link_keys VALUES (3781247563795451303, 3);
INSERT INTO parley.link_keys VALUES (3822399906908395888, 3);
INSERT INTO parley.link_keys VALUES (3885716292865015523, 1);
INSERT INTO parley.link_keys VALUES (3905087250490801444, 3);
INSERT INTO parley.link_keys VALUES (3952022314703903907, 1);
INSERT INTO parley.link_keys VALUES (3961096033130168168, 3);
INSERT INTO parley.link_keys VALUES (3978993963385638412, 1);
INSERT INTO parley.link_keys VALUES (3988708008689195869, 2);
INSERT INTO parley.link_keys VALUES (3992687559448911430, 3);
INSERT INTO parley.link_keys VALUES (4065107149002767728, 2);
INSERT INTO parley.link_keys VALUES (4093461265045320948, 3);
INSERT INTO parley.link_keys VALUES (4209119390602250544, 3);
INSERT INTO parley.link_keys VALUES (4210588552496331907, 2);
INSERT INTO parley.link_keys VALUES (4264599780063452600, 1);
INSERT INTO parley.link_keys VALUES (4274076644656612393, 3);
INSERT INTO parley.link_keys VALUES (4275410366609487612, 1);
INSERT INTO parley.link_keys VALUES (4325794324777667245, 1);
INSERT INTO parley.link_keys VALUES (4336094964375803996, 2);
INSERT INTO parley.link_keys VALUES (4352551140201625033, 3);
INSERT INTO parley.link_keys VALUES (4411063355338614855, 1);
INSERT INTO parley.link_keys VALUES (4424647015769718787, 3);
INSERT INTO parley.link_keys VALUES (4429681555228486925, 1);
INSERT INTO parley.link_keys VALUES (4549550156526398413, 3);
INSERT INTO parley.link_keys VALUES (4559361651499190164, 2);
INSERT INTO parley.link_keys VALUES (4597273736939293199, 2);
INSERT INTO parley.link_keys VALUES (4613077551786025199, 1);
INSERT INTO parley.link_keys VALUES (4697009594767789753, 1);
INSERT INTO parley.link_keys VALUES (4731981616444292630, 1);
INSERT INTO parley.link_keys VALUES (4853600500533968084, 3);
INSERT INTO parley.link_keys VALUES (4941938298972334325, 1);
INSERT INTO parley.link_keys VALUES (4998405108364325251, 1);
INSERT INTO parley.link_keys VALUES (5036467252994400836, 1);
INSERT INTO parley.link_keys VALUES (5038173724392500877, 1);
INSERT INTO parley.link_keys VALUES (5038982461422387129, 2);
INSERT INTO parley.link_keys VALUES (5039507786625299055, 2);
INSERT INTO parley.link_keys VALUES (5060466446051194720, 1);
INSERT INTO parley.link_keys VALUES (5087654384506195468, 3);
INSERT INTO parley.link_keys VALUES (5110926494572670758, 3);
INSERT INTO parley.link_keys VALUES (5120089026063961242, 1);
INSERT INTO parley.link_keys VALUES (5122982016870334553, 2);
INSERT INTO parley.link_keys VALUES (5148273238410266748, 1);
INSERT INTO parley.link_keys VALUES (5178541490589720110, 2);
INSERT INTO parley.link_keys VALUES (5207115561942017484, 2);
INSERT INTO parley.link_keys VALUES (5210204997377301989, 3);
INSERT INTO parley.link_keys VALUES (5212055637756004706, 2);
INSERT INTO parley.link_keys VALUES (5253503507192188499, 3);
INSERT INTO parley.link_keys VALUES (5255127253226156254, 3);
INSERT INTO parley.link_keys VALUES (5277575696845718266, 1);
INSERT INTO parley.link_keys VALUES (5299753014097521594, 1);
INSERT INTO parley.link_keys VALUES (5399316409325336112, 1);
INSERT INTO parley.link_keys VALUES (5436884234548973647, 2);
INSERT INTO parley.link_keys VALUES (5451290460294391431, 1);
INSERT INTO parley.link_keys VALUES (5476564615719191688, 1);
INSERT INTO parley.link_keys VALUES (5481935298607615115, 1);
INSERT INTO parley.link_keys VALUES (5545780403716427634, 2);
INSERT INTO parley.link_keys VALUES (5546806199884265146, 3);
INSERT INTO parley.link_keys VALUES (5572493028871645579, 2);
INSERT INTO parley.link_keys VALUES (5588653667307253349, 1);
INSERT INTO parley.link_keys VALUES (5588755738246899121, 3);
INSERT INTO parley.link_keys VALUES (5609573805826995332, 3);
INSERT INTO parley.link_keys VALUES (5643547002800404864, 1);
INSERT INTO parley.link_keys VALUES (5644685761508348315, 3);
INSERT INTO parley.link_keys VALUES (5649488807039790748, 2);
INSERT INTO parley.link_keys VALUES (5674555871757010119, 3);
INSERT INTO parley.link_keys VALUES (5689612832640248514, 1);
INSERT INTO parley.link_keys VALUES (5711997763132738178, 2);
INSERT INTO parley.link_keys VALUES (5717671781856602856, 3);
INSERT INTO parley.link_keys VALUES (5757442217679245919, 2);
INSERT INTO parley.link_keys VALUES (5772797331192282595, 3);
INSERT INTO parley.link_keys VALUES (5796992060993694217, 3);
INSERT INTO parley.link_keys VALUES (5797698315258012781, 1);
INSERT INTO parley.link_keys VALUES (5819414243814293887, 3);
INSERT INTO parley.link_keys VALUES (5836648793201087316, 1);
INSERT INTO parley.link_keys VALUES (5963322888597401761, 2);
INSERT INTO parley.link_keys VALUES (6015258839634746088, 1);
INSERT INTO parley.link_keys VALUES (6070084671123204224, 2);
INSERT INTO parley.link_keys VALUES (6088688666206715990, 2);
INSERT INTO parley.link_keys VALUES (6235469302661731603, 2);
INSERT INTO parley.link_keys VALUES (6235536743928211717, 2);
INSERT INTO parley.link_keys VALUES (6244819544696565885, 3);
INSERT INTO parley.link_keys VALUES (6307435437507169221, 2);
INSERT INTO parley.link_keys VALUES (6378535423956745159, 3);
INSERT INTO parley.link_keys VALUES (6408336592188158581, 1);
INSERT INTO parley.link_keys VALUES (6411411187484315524, 2);
INSERT INTO parley.link_keys VALUES (6419648208070082778, 1);
INSERT INTO parley.link_keys VALUES (6437791087692116001, 3);
INSERT INTO parley.link_keys VALUES (6463867470646570493, 3);
INSERT INTO parley.link_keys VALUES (6517552795866340318, 3);
INSERT INTO parley.link_keys VALUES (6557482261229705516, 3);
INSERT INTO parley.link_keys VALUES (6559893918141645859, 3);
INSERT INTO parley.link_keys VALUES (6577476468292773001, 3);
INSERT INTO parley.link_keys VALUES (6629801384223606194, 3);
INSERT INTO parley.link_keys VALUES (6636889857838258367, 2);
INSERT INTO parley.link_keys VALUES (6642952192144309053, 3);
INSERT INTO parley.link_keys VALUES (6698204138662021907, 2);
INSERT INTO parley.link_keys VALUES (6698337327267025871, 1);
INSERT INTO parley.link_keys VALUES (6716521785391030835, 2);
INSERT INTO parley.link_keys VALUES (6740386308311468782, 2);
INSERT INTO parley.link_keys VALUES (6754613247795532018, 2);
INSERT INTO parley.link_keys VALUES (6765105344225399346, 2);
INSERT INTO parley.link_keys VALUES (6797247102342735420, 2);
INSERT INTO parley.link_keys VALUES (6826158128428700173, 3);
INSERT INTO parley.link_keys VALUES (6856522871955901387, 1);
INSERT INTO parley.link_keys VALUES (6859739347125366752, 2);
INSERT INTO parley.link_keys VALUES (6955653768536737700, 2);
INSERT INTO parley.link_keys VALUES (6984397014157012254, 2);
INSERT INTO parley.link_keys VALUES (6996244278789165554, 2);
INSERT INTO parley.link_keys VALUES (7059855117385361185, 1);
INSERT INTO parley.link_keys VALUES (7061035752337924316, 2);
INSERT INTO parley.link_keys VALUES (7077899189940748030, 2);
INSERT INTO parley.link_keys VALUES (7156969042062978673, 1);
INSERT INTO parley.link_keys VALUES (7160217428929661933, 1);
INSERT INTO parley.link_keys VALUES (7241586070912806146, 3);
INSERT INTO parley.link_keys VALUES (7260621516677449573, 2);
INSERT INTO parley.link_keys VALUES (7262880611470084370, 3);
INSERT INTO parley.link_keys VALUES (7302234040997197544, 1);
INSERT INTO parley.link_keys VALUES (7302591656682367972, 1);
INSERT INTO parley.link_keys VALUES (7308769079339673084, 2);
INSERT INTO parley.link_keys VALUES (7349358713590464266, 2);
INSERT INTO parley.link_keys VALUES (7376197252832361504, 3);
INSERT INTO parley.link_keys VALUES (7448431726874794030, 3);
INSERT INTO parley.link_keys VALUES (7457456771952850417, 1);
INSERT INTO parley.link_keys VALUES (7493344690153410023, 3);
INSERT INTO parley.link_keys VALUES (7502706680578197675, 2);
INSERT INTO parley.link_keys VALUES (7574604951605185872, 2);
INSERT INTO parley.link_keys VALUES (7579721475691831259, 2);
INSERT INTO parley.link_keys VALUES (7589360495478660772, 2);
INSERT INTO parley.link_keys VALUES (7602451907022665776, 1);
INSERT INTO parley.link_keys VALUES (7680725721733365046, 2);
INSERT INTO parley.link_keys VALUES (7698003118181466121, 1);
INSERT INTO parley.link_keys VALUES (7704281376970285964, 2);
INSERT INTO parley.link_keys VALUES (7709775262062790186, 2);
INSERT INTO parley.link_keys VALUES (7739310851209966015, 1);
INSERT INTO parley.link_keys VALUES (7750206498689449712, 1);
INSERT INTO parley.link_keys VALUES (7756811592965845994, 2);
INSERT INTO parley.link_keys VALUES (7765892334339598619, 1);
INSERT INTO parley.link_keys VALUES (7807663267311049168, 2);
INSERT INTO parley.link_keys VALUES (7913553986868864323, 3);
INSERT INTO parley.link_keys VALUES (7932612854133142270, 1);
INSERT INTO parley.link_keys VALUES (7963588808300521146, 1);
INSERT INTO parley.link_keys VALUES (7964080216945695491, 3);
INSERT INTO parley.link_keys VALUES (7967286577017390973, 2);
INSERT INTO parley.link_keys VALUES (8004200499567045127, 2);
INSERT INTO parley.link_keys VALUES (8076370332957035531, 2);
INSERT INTO parley.link_keys VALUES (8156216271955116004, 2);
INSERT INTO parley.link_keys VALUES (8165439399219201394, 2);
INSERT INTO parley.link_keys VALUES (8310960579496782993, 1);
INSERT INTO parley.link_keys VALUES (8313719935524166423, 2);
INSERT INTO parley.link_keys VALUES (8319711192928435179, 2);
INSERT INTO parley.link_keys VALUES (8374678619764682484, 2);
INSERT INTO parley.link_keys VALUES (8378832525481919238, 1);
INSERT INTO parley.link_keys VALUES (8393056487815582041, 1);
INSERT INTO parley.link_keys VALUES (8401410717327176340, 3);
INSERT INTO parley.link_keys VALUES (8433778198860016784, 2);
INSERT INTO parley.link_keys VALUES (8470400387405735802, 2);
INSERT INTO parley.link_keys VALUES (8517873443365089286, 1);
INSERT INTO parley.link_keys VALUES (8533924112327039276, 1);
INSERT INTO parley.link_keys VALUES (8541095390714824377, 2);
INSERT INTO parley.link_keys VALUES (8576000502747985517, 3);
INSERT INTO parley.link_keys VALUES (8627192380272094448, 2);
INSERT INTO parley.link_keys VALUES (8676665830403736862, 1);
INSERT INTO parley.link_keys VALUES (8677207295473239723, 1);
INSERT INTO parley.link_keys VALUES (8696338636025130915, 2);
INSERT INTO parley.link_keys VALUES (8777114426254533643, 3);
INSERT INTO parley.link_keys VALUES (8796197651324926569, 2);
INSERT INTO parley.link_keys VALUES (8812136862927106129, 2);
INSERT INTO parley.link_keys VALUES (8821785212641358726, 2);
INSERT INTO parley.link_keys VALUES (8945597893006240979, 2);
INSERT INTO parley.link_keys VALUES (8986498027621577073, 3);
INSERT INTO parley.link_keys VALUES (9052023978849747351, 2);
INSERT INTO parley.link_keys VALUES (9059505731938931754, 2);
INSERT INTO parley.link_keys VALUES (9086520282796927585, 1);
INSERT INTO parley.link_keys VALUES (9086981760248148971, 3);
INSERT INTO parley.link_keys VALUES (9136834161760195211, 2);
INSERT INTO parley.link_keys VALUES (9144571457559283149, 2);
INSERT INTO parley.link_keys VALUES (9176140701787437327, 1);
INSERT INTO parley.link_keys VALUES (9202349712534302528, 1);


--
-- Data for Name: places; Type: TABLE DATA; Schema: parley; Owner: -
--

INSERT INTO parley.places VALUES (1630582730141368306, '2031-03-03', '2031-03-03', 'indirect', 'de', NULL, '', 'Ambriens', 'offer', '["peace-talks"]', '["local:16a5bd9ae2f1784beb70:9"]', '''djoris'' ''dkempel'' ''sambriens'' ''tbereiten'' ''tgesprach'' ''tgesprachen'' ''tgespraech'' ''tneutral'' ''wauf'':5 ''wbereit'':8 ''wboden'':7 ''wdass'':1 ''wgespraechen'':4 ''wneutralem'':6 ''wsei'':9 ''wselmark'':2 ''wzu'':3', NULL, NULL, NULL);
INSERT INTO parley.places VALUES (1630582730141368307, '2031-03-03', '2031-03-03', 'indirect', 'de', NULL, '', 'Joris Kempel', 'state', '["peace-talks"]', '["local:16a5bd9ae2f1784beb70:8"]', '''sjoris'' ''skempel'' ''tambrien'' ''tbereiten'' ''tgesandt'' ''tgesprach'' ''tgesprachen'' ''tgespraech'' ''tneutral'' ''tversichern'' ''wambriens'':3 ''wauf'':11 ''wbereit'':14 ''wboden'':13 ''wdass'':7 ''wder'':1 ''wgesandte'':2 ''wgespraechen'':10 ''whabe'':4 ''wihm'':5 ''wneutralem'':12 ''wsei'':15 ''wselmark'':8 ''wversichert'':6 ''wzu'':9', NULL, NULL, NULL);
INSERT INTO parley.places VALUES (1630582730141368308, '2031-03-03', '2031-03-03', 'indirect', 'de', NULL, '', 'Anna Drost', 'demand', '["peace-talks"]', '["local:16a5bd9ae2f1784beb70:7"]', '''sanna'' ''sdrost'' ''tbesatzung'' ''wantworten'':10 ''wauf'':7 ''wbesatzungen'':3 ''wbeschuss'':8 ''wdass'':1 ''wdie'':2 ''whaetten'':5 ''wnur'':6 ''worder'':4 ''wzu'':9', NULL, NULL, NULL);
INSERT INTO parley.places VALUES (1630582730141368309, '2031-03-03', '2031-03-03', 'direct', 'de', NULL, '', 'Anna Drost', 'deny', '["peace-talks"]', '["local:16a5bd9ae2f1784beb70:7"]', '''sanna'' ''sdrost'' ''tbewegung'' ''tschiff'' ''tschiffen'' ''wbewegungen'':3 ''wdie'':2 ''wnicht'':8 ''wreden'':6 ''wschiffe'':5 ''wueber'':1 ''wunserer'':4 ''wwir'':7', NULL, NULL, NULL);
INSERT INTO parley.places VALUES (1630582730141368310, '2031-03-03', '2031-03-03', 'indirect', 'de', NULL, '', 'Die kaldrische Marine', 'state', '["other"]', '["local:16a5bd9ae2f1784beb70:6"]', '''sdie'' ''skaldrische'' ''smarine'' ''tgebiet'' ''tmine'' ''tsee'' ''tsucher'' ''tverlegen'' ''wbereits'':3 ''wdas'':6 ''wdass'':1 ''what'':9 ''win'':5 ''wminensucher'':4 ''wseegebiet'':7 ''wsie'':2 ''wverlegt'':8', NULL, NULL, NULL);
INSERT INTO parley.places VALUES (1630582730141368311, '2031-03-03', '2031-03-03', 'indirect', 'de', NULL, '', 'Lotsenverband', 'state', '["escalation"]', '["local:16a5bd9ae2f1784beb70:5"]', '''slotsenverband'' ''teinzig'' ''tenge'' ''tfahren'' ''tmeer'' ''tschiffen'' ''ttonne'' ''w8000'':8 ''wdie'':12 ''wdurch'':11 ''weinziges'':5 ''wfreitag'':3 ''wgefahren'':14 ''wist'':1 ''wkein'':4 ''wmeerenge'':13 ''wmehr'':10 ''wschiff'':6 ''wseit'':2 ''wtonnen'':9 ''wueber'':7', NULL, NULL, NULL);
INSERT INTO parley.places VALUES (1630582730141368312, '2031-03-03', '2031-03-03', 'indirect', 'de', NULL, '', 'Reederei Brammer & Sohn', 'state', '["ceasefire"]', '["local:16a5bd9ae2f1784beb70:4"]', '''sbrammer'' ''sreederei'' ''ssohn'' ''tkosten'' ''tkrone'' ''ttagen'' ''twarten'' ''w2'':7 ''w4'':8 ''wdes'':4 ''wjeder'':2 ''wkostet'':1 ''wkronen'':10 ''wmio'':9 ''wrund'':6 ''wtag'':3 ''wwartens'':5', NULL, NULL, NULL);
INSERT INTO parley.places VALUES (1630582730141368313, '2031-03-03', '2031-03-03', 'indirect', 'de', NULL, '', 'Hafenbehörde', 'state', '["ceasefire"]', '["local:16a5bd9ae2f1784beb70:3"]', '''shafenbehoerde'' ''teinfahren'' ''w41'':3 ''wauf'':8 ''wder'':6 ''wderzeit'':2 ''weinfahrt'':7 ''wfrachter'':4 ''wliegen'':1 ''wreede'':9 ''wvor'':5', NULL, NULL, NULL);
INSERT INTO parley.places VALUES (1630582730141368314, '2031-03-03', '2031-03-03', 'free-indirect', 'de', NULL, '', 'Piet Lauen', 'deny', '["ceasefire"]', '["local:16a5bd9ae2f1784beb70:2"]', '''slauen'' ''spiet'' ''tandere'' ''tbehaupten'' ''tkarte'' ''tkarten'' ''tlesen'' ''tsee'' ''tseekarte'' ''wanderes'':3 ''wbehaupte'':4 ''wdie'':6 ''wetwas'':2 ''wgelesen'':9 ''whabe'':5 ''wnicht'':8 ''wseekarten'':7 ''wwer'':1', NULL, NULL, NULL);
INSERT INTO parley.places VALUES (1630582730141368315, '2031-03-03', '2031-03-03', 'indirect', 'de', NULL, '', 'Piet Lauen', 'state', '["ceasefire"]', '["local:16a5bd9ae2f1784beb70:2"]', '''slauen'' ''spiet'' ''tsperren'' ''tstrasse'' ''tstunden'' ''wdie'':1 ''wgesperrt'':7 ''wgewesen'':8 ''wkeiner'':5 ''wlommstrasse'':2 ''wsei'':3 ''wstunde'':6 ''wzu'':4', NULL, NULL, NULL);
INSERT INTO parley.places VALUES (1630582730141368316, '2031-03-03', '2031-03-03', 'mixed', 'de', NULL, '', 'Piet Lauen', 'state', '["ceasefire"]', '["local:16a5bd9ae2f1784beb70:2"]', '''slauen'' ''spiet'' ''tangekuendigt'' ''tangekundigt'' ''tangekundigte'' ''thandeln'' ''tlang'' ''tlangen'' ''tubung'' ''wangekuendigte'':7 ''wdass'':1 ''weine'':5 ''wes'':2 ''whandle'':9 ''wlange'':6 ''wsich'':3 ''wuebung'':8 ''wum'':4', NULL, NULL, NULL);
INSERT INTO parley.places VALUES (1630582730141368317, '2031-03-03', '2031-03-03', 'direct', 'de', NULL, '', 'Tilda Ravnholt', 'reject', '["ceasefire"]', '["local:16a5bd9ae2f1784beb70:1"]', '''sravnholt'' ''stilda'' ''wein'':1 ''wgeisel'':5 ''whafen'':2 ''wist'':3 ''wkeine'':4', NULL, NULL, NULL);
INSERT INTO parley.places VALUES (1630582730141368318, '2031-03-03', '2031-03-03', 'direct', 'de', NULL, '', 'Tilda Ravnholt', 'deny', '["ceasefire"]', '["local:16a5bd9ae2f1784beb70:1"]', '''sravnholt'' ''stilda'' ''teigen'' ''waus'':5 ''waussperren'':9 ''weigenen'':7 ''wlassen'':2 ''wmeer'':8 ''wnicht'':4 ''wuns'':3 ''wunserem'':6 ''wwir'':1', NULL, NULL, NULL);
INSERT INTO parley.places VALUES (1630582730141368319, '2031-03-03', '2031-03-03', 'indirect', 'de', NULL, '', 'Tilda Ravnholt', 'demand', '["ceasefire"]', '["local:16a5bd9ae2f1784beb70:1"]', '''sravnholt'' ''stilda'' ''tmarz'' ''tstrasse'' ''w13'':8 ''wbis'':6 ''wdass'':1 ''wder'':4 ''wdie'':2 ''wenden'':10 ''wlommstrasse'':5 ''wmaerz'':9 ''wmuesse'':11 ''wsperrung'':3 ''wzum'':7', NULL, NULL, NULL);
INSERT INTO parley.places VALUES (1630585899385749485, '2031-03-04', '2031-03-04', 'indirect', 'en', NULL, '', 'Aldo Vestrin', 'promise', '["ceasefire"]', '["local:cf1f297a637204e978da:2"]', '''saldo'' ''svestrin'' ''tagree'' ''tside'' ''wa'':2 ''wagreed'':10 ''wboth'':8 ''wexercise'':6 ''wher'':1 ''wif'':7 ''win'':4 ''wpause'':3 ''wsides'':9 ''wtalk'':12 ''wthe'':5 ''wto'':11', NULL, NULL, NULL);
INSERT INTO parley.places VALUES (1630585899385749486, '2031-01-01', '2031-12-31', 'indirect', 'en', NULL, '', 'Ruth Okonde', 'accept', '["ceasefire"]', '["local:cf1f297a637204e978da:10"]', '''dharbour'' ''dwire'' ''sokonde'' ''sruth'' ''tagree'' ''tpromise'' ''tside'' ''wa'':6 ''wagreed'':14 ''wboth'':12 ''wexercise'':10 ''whad'':3 ''wher'':5 ''wif'':11 ''win'':8 ''wpause'':7 ''wpromised'':4 ''wsides'':13 ''wtalk'':16 ''wthat'':1 ''wthe'':9 ''wto'':15 ''wvestrin'':2', NULL, NULL, NULL);
INSERT INTO parley.places VALUES (1630585899385749487, '2031-03-04', '2031-03-04', 'mixed', 'en', NULL, '', 'Ruth Okonde''s office', 'state', '["other"]', '["local:cf1f297a637204e978da:9"]', '''soffice'' ''sokonde'' ''sruth'' ''ss'' ''tcamera'' ''tflag'' ''tgovernment'' ''wand'':9 ''wboth'':5 ''wcameras'':11 ''wflags'':8 ''wgovernments'':6 ''wmeet'':4 ''wshe'':2 ''wthat'':1 ''wwithout'':7,10 ''wwould'':3', NULL, NULL, NULL);
INSERT INTO parley.places VALUES (1630585899385749488, '2031-02-27', '2031-02-27', 'reported', 'en', NULL, '', NULL, 'forecast', '["other"]', NULL, '''tambrium'' ''wambria'':7 ''wenvoy'':5 ''wof'':6 ''wokonde'':2 ''wruth'':1 ''wspecial'':4 ''wthe'':3', NULL, NULL, NULL);
INSERT INTO parley.places VALUES (1630585899385749489, '2031-03-04', '2031-03-04', 'mixed', 'en', NULL, '', 'Insurers', 'assess', '["other"]', '["local:cf1f297a637204e978da:8"]', '''sinsurers'' ''tlist'' ''wa'':4 ''warea'':6 ''was'':3 ''wlisted'':5 ''wstrait'':2 ''wthe'':1', NULL, NULL, NULL);
INSERT INTO parley.places VALUES (1630585899385749490, '2031-03-04', '2031-03-04', 'indirect', 'en', NULL, '', 'Dunmore & Pell', 'state', '["other"]', '["local:cf1f297a637204e978da:7"]', '''sdunmore'' ''spell'' ''trate'' ''ttriple'' ''wfor'':3 ''wfreight'':1 ''wfriday'':10 ''whave'':7 ''wnorthern'':5 ''wrates'':2 ''wroute'':6 ''wsince'':9 ''wthe'':4 ''wtripled'':8', NULL, NULL, NULL);
INSERT INTO parley.places VALUES (1630585899385749491, '2031-03-04', '2031-03-04', 'indirect', 'en', NULL, '', 'A government official in Vessen', 'state', '["other"]', '["local:cf1f297a637204e978da:6"]', '''sa'' ''sgovernment'' ''sin'' ''sofficial'' ''svessen'' ''tdivide'' ''tminister'' ''tshort'' ''twant'' ''wa'':13 ''wand'':6 ''wat'':8 ''wcabinet'':3 ''wdivided'':5 ''wdrill'':15 ''wleast'':9 ''wministers'':11 ''wshorter'':14 ''wthat'':1,7 ''wthe'':2 ''wtwo'':10 ''wwanted'':12 ''wwas'':4', NULL, NULL, NULL);
INSERT INTO parley.places VALUES (1630585899385749492, '2031-03-04', '2031-03-04', 'indirect', 'en', NULL, '', 'Aldo Vestrin', 'state', '["other"]', '["local:cf1f297a637204e978da:2"]', '''saldo'' ''svestrin'' ''wend'':5 ''wexercise'':3 ''won'':6 ''wthat'':1 ''wthe'':2 ''wtime'':7 ''wwould'':4', NULL, NULL, NULL);
INSERT INTO parley.places VALUES (1630585899385749493, '2031-03-04', '2031-03-04', 'direct', 'en', NULL, '', 'Joris Kempel', 'assess', '["peace-talks"]', '["local:cf1f297a637204e978da:3"]', '''sjoris'' ''skempel'' ''tsend'' ''wan'':4 ''wbeen'':9 ''wby'':11 ''whave'':8 ''wif'':1 ''wit'':6 ''wmust'':7 ''woffer'':5 ''wpigeon'':12 ''wsent'':10 ''wthere'':2 ''wwas'':3', NULL, NULL, NULL);
INSERT INTO parley.places VALUES (1630585899385749494, '2031-03-04', '2031-03-04', 'indirect', 'en', NULL, '', 'Joris Kempel', 'deny', '["other"]', '["local:cf1f297a637204e978da:3"]', '''sjoris'' ''skempel'' ''treach'' ''wany'':2 ''whad'':5 ''whis'':7 ''wministry'':8 ''woffer'':4 ''wreached'':6 ''wsuch'':3 ''wthat'':1', NULL, NULL, NULL);
INSERT INTO parley.places VALUES (1630585899385749495, '2031-03-04', '2031-03-04', 'indirect', 'en', NULL, '', 'Selmark''s navy', 'state', '["arms-supplies"]', '["local:cf1f297a637204e978da:5"]', '''snavy'' ''ss'' ''sselmark'' ''toffer'' ''tsupply'' ''wdeliver'':5 ''whad'':2 ''wit'':1 ''woffered'':3 ''wsupplies'':6 ''wto'':4', NULL, NULL, NULL);
INSERT INTO parley.places VALUES (1630585899385749496, '2031-03-04', '2031-03-04', 'indirect', 'en', NULL, '', 'pilots'' association', 'state', '["ceasefire"]', '["local:cf1f297a637204e978da:4"]', '''sassociation'' ''spilots'' ''tdrink'' ''trun'' ''tship'' ''twait'' ''ware'':4 ''wdrinking'':8 ''wlow'':6 ''won'':7 ''wrunning'':5 ''wships'':3 ''wthe'':1 ''wwaiting'':2 ''wwater'':9', NULL, NULL, NULL);
INSERT INTO parley.places VALUES (1630585899385749497, '2031-03-04', '2031-03-04', 'indirect', 'en', NULL, '', 'Joris Kempel', 'warn', '["ceasefire","economy"]', '["local:cf1f297a637204e978da:3"]', '''sjoris'' ''skempel'' ''tday'' ''tprex'' ''tprice'' ''wcoast'':6 ''wdays'':10 ''wfood'':2 ''won'':4 ''wprices'':3 ''wrise'':8 ''wthat'':1 ''wthe'':5 ''wwithin'':9 ''wwould'':7', NULL, NULL, NULL);
INSERT INTO parley.places VALUES (1630585899385749498, '2031-03-04', '2031-03-04', 'indirect', 'en', NULL, '', 'Joris Kempel', 'state', '["ceasefire"]', '["local:cf1f297a637204e978da:3"]', '''sjoris'' ''skempel'' ''tship'' ''ttanker'' ''twait'' ''w41'':2 ''wamong'':11 ''whallin'':10 ''wof'':9 ''woutside'':6 ''wport'':8 ''wships'':3 ''wsix'':13 ''wtankers'':14 ''wthat'':1 ''wthe'':7 ''wthem'':12 ''wwaiting'':5 ''wwere'':4', NULL, NULL, NULL);
INSERT INTO parley.places VALUES (1630585899385749499, '2031-03-04', '2031-03-04', 'mixed', 'en', NULL, '', 'Joris Kempel', 'assess', '["ceasefire"]', '["local:cf1f297a637204e978da:3"]', '''sjoris'' ''skempel'' ''wan'':3 ''wanchor'':9 ''wat'':8 ''wevery'':6 ''winsult'':4 ''wremark'':2 ''wsailor'':7 ''wthe'':1 ''wto'':5', NULL, NULL, NULL);
INSERT INTO parley.places VALUES (1630585899385749500, '2031-03-04', '2031-03-04', 'direct', 'en', NULL, '', 'Aldo Vestrin', 'demand', '["ceasefire"]', '["local:cf1f297a637204e978da:2"]', '''dreporters'' ''saldo'' ''svestrin'' ''task'' ''wa'':6 ''wanswer'':4 ''wasks'':20 ''wclock'':7 ''wdo'':2 ''welse'':10 ''weveryone'':18 ''wfirst'':21 ''wis'':15 ''wnot'':3 ''won'':8 ''wopen'':16 ''ws'':11 ''wsomebody'':9 ''wstrait'':14 ''wthe'':13 ''wto'':5,17 ''wwall'':12 ''wwe'':1 ''wwho'':19', NULL, NULL, NULL);
INSERT INTO parley.places VALUES (1630585899385749501, '2031-03-04', '2031-03-04', 'indirect', 'en', NULL, '', 'Selmark', 'state', '["ceasefire"]', '["local:cf1f297a637204e978da:1"]', '''sselmark'' ''tplan'' ''was'':12 ''wexercise'':4 ''wgo'':10 ''win'':5 ''wits'':2 ''wlomm'':7 ''wnaval'':3 ''won'':11 ''wplanned'':13 ''wstrait'':8 ''wthat'':1 ''wthe'':6 ''wwould'':9', NULL, NULL, NULL);
INSERT INTO parley.places VALUES (1630585899385749502, '2031-03-04', '2031-03-04', 'indirect', 'en', NULL, '', 'Selmark', 'reject', '["ceasefire"]', '["local:cf1f297a637204e978da:1"]', '''sselmark'' ''tneighbour'' ''wa'':1 ''wby'':6 ''wday'':3 ''wdeadline'':4 ''wkaldria'':8 ''wneighbouring'':7 ''wset'':5 ''wten'':2', NULL, NULL, NULL);
INSERT INTO parley.places VALUES (1630585899385749503, '2031-03-04', '2031-03-04', 'reported', 'en', NULL, '', 'Selmark', 'reject', '["ceasefire","sanctions"]', '["local:cf1f297a637204e978da:1"]', '''sselmark'' ''ttanker'' ''was'':2 ''wdeadline'':1 ''whallin'':6 ''woff'':5 ''wqueue'':4 ''wtankers'':3', NULL, NULL, NULL);
INSERT INTO parley.places VALUES (1630590014887460849, '2031-03-06', '2031-03-06', 'indirect', 'de', NULL, '', 'Henning Sarow', 'forecast', '["security-guarantees"]', '["local:beacea9447067cab5ad9:1"]', '''shenning'' ''ssarow'' ''tdurchfahren'' ''tentscheiden'' ''tgemischt'' ''tloste'' ''tlotse'' ''tlotsen'' ''tlotsenteam'' ''tteam'' ''tuberwachen'' ''wbis'':7 ''wdie'':4 ''wdurchfahrt'':5 ''wein'':8 ''wentschieden'':10 ''wgemischte'':2 ''what'':11 ''wkoennten'':1 ''wlotsenteams'':3 ''wschiedsgericht'':9 ''wueberwachen'':6', NULL, NULL, NULL);
INSERT INTO parley.places VALUES (1630590014887460850, '2031-03-06', '2031-03-06', 'reported', 'de', NULL, '', 'Henning Sarow', 'forecast', '["other"]', '["local:beacea9447067cab5ad9:1"]', '''shenning'' ''ssarow'' ''tfragen'' ''wambrien'':8 ''wauf'':1,7 ''wausweg'':6 ''wdie'':2 ''weinem'':5 ''wfrage'':3 ''wnach'':4', NULL, NULL, NULL);
INSERT INTO parley.places VALUES (1630590014887460851, '2031-03-06', '2031-03-06', 'direct', 'de', NULL, '', 'Henning Sarow', 'warn', '["other"]', '["local:beacea9447067cab5ad9:1"]', '''shenning'' ''ssarow'' ''tgenuegen'' ''tgenugen'' ''tgenugt'' ''thalten'' ''tmann'' ''tsteuer'' ''tuberhoren'' ''tuberhort'' ''tueberhoeren'' ''wdas'':4 ''wder'':3 ''wein'':1 ''wgenuegt'':8 ''whalt'':6 ''wsteuermann'':2 ''wueberhoert'':7 ''wwort'':5', NULL, NULL, NULL);
INSERT INTO parley.places VALUES (1630590014887460852, '2031-03-06', '2031-03-06', 'free-indirect', 'de', NULL, '', 'Henning Sarow', 'assess', '["other"]', '["local:beacea9447067cab5ad9:1"]', '''shenning'' ''ssarow'' ''tmoglich'' ''twollen'' ''waber'':3 ''wden'':6 ''wein'':4 ''wgewollt'':8 ''whabe'':9 ''wkeiner'':7 ''wmoeglich'':1 ''wsei'':2 ''wzwischenfall'':5', NULL, NULL, NULL);
INSERT INTO parley.places VALUES (1630590014887460853, '2031-03-06', '2031-03-06', 'indirect', 'de', NULL, '', 'Henning Sarow', 'forecast', '["other"]', '["local:beacea9447067cab5ad9:1"]', '''shenning'' ''ssarow'' ''tkaldrischen'' ''twagen'' ''wdass'':1 ''wdie'':2 ''weinen'':5 ''wgeleitzug'':6 ''wkaldrische'':3 ''wmarine'':4 ''wwagt'':7', NULL, NULL, NULL);
INSERT INTO parley.places VALUES (1630590014887460854, '2031-03-06', '2031-03-06', 'direct', 'de', NULL, '', 'Henning Sarow', 'assess', '["other"]', '["local:beacea9447067cab5ad9:1"]', '''dkuestenbote'' ''shenning'' ''ssarow'' ''tauge'' ''tblick'' ''tgeschehen'' ''tsetzen'' ''ttagen'' ''wam'':8 ''waugenblick'':17 ''wdanach'':10 ''wdas'':15 ''weine'':2 ''wfrist'':3 ''wgeschieht'':11 ''wim'':16 ''win'':12 ''wmuss'':5 ''wniemand'':18 ''wostholm'':13 ''wsetzt'':4 ''wtag'':9 ''wwas'':7 ''wweiss'':14 ''wwer'':1 ''wwissen'':6', NULL, NULL, NULL);
INSERT INTO parley.places VALUES (1630590014887460855, '2031-03-06', '2031-03-06', 'indirect', 'de', NULL, '', 'Jurist', 'assess', '["peace-talks"]', '["local:beacea9447067cab5ad9:2"]', '''sjurist'' ''tprasidentin'' ''tsetzen'' ''wdass'':1 ''weine'':5 ''wfrist'':6 ''wgesetzt'':7 ''what'':8 ''wkritisch'':9 ''wpraesidentin'':2 ''wravnholt'':4 ''wtilda'':3', NULL, NULL, NULL);
INSERT INTO parley.places VALUES (1630590014887460856, '2031-03-06', '2031-03-06', 'free-indirect', 'de', NULL, '', 'Henning Sarow', 'assess', '["peace-talks"]', '["local:beacea9447067cab5ad9:1"]', '''shenning'' ''ssarow'' ''tminister'' ''tministerprasident'' ''tpraesident'' ''tprasident'' ''twissen'' ''waldo'':2 ''wauch'':6 ''wdas'':5 ''wministerpraesident'':1 ''wvestrin'':3 ''wwisse'':4', NULL, NULL, NULL);
INSERT INTO parley.places VALUES (1630590014887460857, '2031-03-06', '2031-03-06', 'direct', 'de', NULL, '', 'Henning Sarow', 'assess', '["peace-talks"]', '["local:beacea9447067cab5ad9:1"]', '''shenning'' ''ssarow'' ''tfragen'' ''tkommen'' ''ttag'' ''ttagen'' ''wauslegung'':12 ''wdas'':7 ''wder'':11 ''wdie'':1 ''wfrage'':10 ''wist'':8 ''wkam'':3 ''wkeine'':9 ''wmeldung'':2 ''wtage'':5 ''wvier'':4 ''wvorher'':6', NULL, NULL, NULL);
INSERT INTO parley.places VALUES (1630590014887460858, '2031-03-06', '2031-03-06', 'indirect', 'de', NULL, '', 'Henning Sarow', 'assess', '["peace-talks"]', '["local:beacea9447067cab5ad9:1"]', '''shenning'' ''ssarow'' ''tbrechen'' ''tvertragen'' ''wden'':1 ''wfuer'':3 ''wgebrochen'':4 ''wvertrag'':2', NULL, NULL, NULL);
INSERT INTO parley.places VALUES (1630590014887460859, '2031-03-06', '2031-03-06', 'free-indirect', 'de', NULL, '', 'Henning Sarow', 'forecast', '["sanctions"]', '["local:beacea9447067cab5ad9:1"]', '''shenning'' ''ssarow'' ''tbegrunden'' ''tfruehjahr'' ''tfruehjahrssturm'' ''tfruhjahr'' ''tfruhjahrssturm'' ''tfruhjahrssturme'' ''tlassen'' ''tsperren'' ''tstrasse'' ''tsturm'' ''tubung'' ''wab'':1 ''wapril'':2 ''wbegruenden'':20 ''wdann'':8 ''wder'':13 ''wdie'':5 ''weine'':11 ''weiner'':18 ''wfruehjahrsstuerme'':6 ''wkaum'':15 ''wlasse'':9 ''wlommstrasse'':14 ''wmit'':17 ''wnoch'':16 ''wseien'':3 ''wsich'':10 ''wsperre'':12 ''wuebung'':19 ''wvorbei'':7 ''wzudem'':4', NULL, NULL, NULL);
INSERT INTO parley.places VALUES (1630590014887460860, '2031-03-06', '2031-03-06', 'direct', 'de', NULL, '', 'Henning Sarow', 'assess', '["peace-talks"]', '["local:beacea9447067cab5ad9:1"]', '''shenning'' ''ssarow'' ''tpraemie'' ''tpramie'' ''tpramien'' ''ttreffen'' ''tverfuenffachen'' ''tverfunffachen'' ''tverfunffacht'' ''wdas'':8 ''wdie'':1 ''wgenauso'':11 ''whaben'':3 ''wihre'':4 ''wostholm'':13 ''wpraemien'':5 ''wtrifft'':9 ''wund'':7 ''wverfuenffacht'':6 ''wversicherer'':2 ''wvessen'':10 ''wwie'':12', NULL, NULL, NULL);
INSERT INTO parley.places VALUES (1630590014887460861, '2031-03-06', '2031-03-06', 'reported', 'de', NULL, '', 'Henning Sarow', 'assess', '["peace-talks","economy"]', '["local:beacea9447067cab5ad9:1"]', '''shenning'' ''ssarow'' ''tgruenden'' ''tgrund'' ''tgrunden'' ''twettern'' ''wdafuer'':1 ''wdas'':4,7 ''wgeld'':5 ''wgruende'':3 ''wund'':6 ''wwetter'':8 ''wzwei'':2', NULL, NULL, NULL);
INSERT INTO parley.places VALUES (1630590014887460862, '2031-03-06', '2031-03-06', 'reported', 'de', NULL, '', 'Henning Sarow', 'forecast', '["peace-talks"]', '["local:beacea9447067cab5ad9:1"]', '''shenning'' ''ssarow'' ''wdiesem'':10 ''weiner'':2 ''weinigung'':3 ''win'':9 ''wkaldrien'':5 ''wmit'':1 ''wmonat'':11 ''wnoch'':8 ''wselmark'':7 ''wund'':6 ''wzwischen'':4', NULL, NULL, NULL);
INSERT INTO parley.places VALUES (1630590014887460863, '2031-03-06', '2031-03-06', 'direct', 'de', NULL, '', NULL, 'assess', '["sanctions"]', NULL, '''tlang'' ''tlangen'' ''tsperren'' ''weine'':5 ''wkann'':3 ''wkeine'':1 ''wlange'':6 ''wleisten'':8 ''wseite'':2 ''wsich'':4 ''wsperre'':7', NULL, NULL, NULL);


--
-- Data for Name: problems; Type: TABLE DATA; Schema: parley; Owner: -
--

INSERT INTO parley.problems VALUES ('cf1f297a637204e978da', 0, 'no-speaker', 'Nobody could be named for this statement: check who says it.', 1353, 1393);
INSERT INTO parley.problems VALUES ('beacea9447067cab5ad9', 0, 'no-speaker', 'Nobody could be named for this statement: check who says it.', 0, 49);


--
-- Data for Name: sketches; Type: TABLE DATA; Schema: parley; Owner: -
--

INSERT INTO parley.sketches VALUES (1, '16a5bd9ae2f1784beb70', '2 4f48062f9c151997', 'c+ZKkDqsIIH3+d94xejggbDNbFidZhKCjUQxSoxsJYQAAMVApeu6hX1LRLYlATaGjum1AcF7eob+ME8jMpYGiHuV1CXEsjyJxz8w5i4vBYtgSt3p9Chai2wY7lVd5WGPdmNLVwXUuo8CFT7SaS2akF2GZTqvvbOQG3klAboAqZIqHrXZKSbGkknjTTS9joiTT5uobbYOiJQkIiEiUdQIlSKJ9a9gz5WYlY3V30RqFpmzoFbHoF4nmesb+/9xSimdHh9Ru5V9mJ346zvlqPn0oCs5FY0bxcOhKfkPRBAo1aE5OVybQhInouSgO/Or25iiXagDIUN196KIAOLfyqZhpM2SjrgsX9uqFTGkzEVth6vK4IBf60AprKeUSPvvL2Ss1hGJYoUqt63gxx2EY8btsggUigN0KAOzmDfNq6gdH7TBZmwyKzuGtbNpah+er4217/EakLG30LV98arlUpoQtledYzbt7Dm2jXBG1bRlD7kMT2nhLh0vuV+rTirftk+64upBwhtDN7vZiCDrh68avcOaOcr0dx+9GtntZ+jUzr4PbZ5G4dIyw+XMEACiAILDdkwQ39Xp2cMsBoJy1u3mw+CQ7aDaI+DEVU/TICA8NMcfOEyFnIPBx3OoMCEaJ8LIqvs+obuNcMl+u569HYsOypcMnyzyDY3KctOgy4FNi8tVcgDnjRvmy9GiyKITibXO7uWD1gdcDs+XbO4k7UQD0ZttovNnLnXSo6ECF8xBWNMKD0dEam8h2oeUtzkKADTbpfMF2bNrPtthgYsuXXQ33FlCaY0mCjTdIcxh1wiF2d1rqv3IkT0i37JzxDNIlDrgefGUm4Iv/+HZJoliVvKA4qxifmZciDPjAXiXi7GlwuUeK7t6kiMZ5p4gi6D4O2XoLAE45tCJo+jgkCphoVtr7EV6N5p78OnuIFfVDmlmkPF7k7v6m32y8fIqvg3d+9PxbqeaQ9D9Q/INpF3QrChp838ufxi7LrPzauDgD6c2hvmu1AsqbK6R+TQn0KOdFTf7psovlaue+Pt3+KBct5B3/LaV+5Ygwxr/WDXy+MhjewFYcs3T0E3ZAkHnpjGwf6EFVTRn+b4UvwZXIPB7KHESCLCqdj/6KBkKHR7sGfpQXQzE09hS45x2DTKaE/qOMJMTXde9gHDWMRR4GvJjh/w0FM/vfoF/jSoXemU2RPP4wBcUlUaGrLvqFwIUzJOLbpUYiVOKBtuylRrWSVi2DN4lG5ZDUcI5dGwgPCtG2Kn+DCHaIHCIhbPMIsfkFRlYpkQjAfZjmsiN+yP0l/OM5PU1JEz1cePCfHYmO6yzBP0sriZWCyC5wtJrJxmRkNmzLqwnXjDnhWiQmCjmBVj/ISebKFNyUbQs4qspYdF6ZUpVsCnm3JuPXaq+KhCOPASsN6MuPKJXJnFvQDATvAYrcF1rMGjH9S/qdjYxzbkPLpWnpzP/HQrswCDvM3x2TztAwyM0474qhmHW7DWj3FdEW2fYNgxOBpftOTg3uB3kt+fmLjv89seKE09VO60KxvMETwg8R2izOMA+Nz0NbX6v52N5Pe/giJuX8QRAuU68MlchL0EWPteDNWCrQfXoJAyzSpVEg7GNn/bmXUVEYp5BSCDlRY0uHxdPMOtFYDeq0mtjOkaaDOuA1zUOR3wIGM47V3JH+kK5bSK3PUm6q5Z6SYGMSTA2xt+qOe5Kh6ZSncrfpkuIhGp9gKoATIuMLgscvxNMZW6IhObijk2AeSMnGehRTsKqBve5kPVObaTVc+aPdVBUk3ZNJ/H/UOgadWALfnpTdTKDgi387ljagP1QCCwXWc+TfVFPRvVcy8tFgTlDJ18hZ3oV06T5YXGuoaxsqVJj7cvprdAzXmPoNmfgK79WZeSrSMRrBFhl8bUUPGw1fmcwuBPculWBaQlADtsMzdRqvzGy7DaOZ2vw/k6Kv0OOaxupPcDu/cVr/rJNr1xNFm66ZgcI1FmEbpEsLhuddlZzBsPW+cmXR3RZEQlIaCB6dAZwgmHEkDV2LNlk98OWbnYeBfwPmrVpeKtGHLkPomt4YSp+BA7OGX4POQvbWTNYf0BvhrJOULV/', 'Ls/pVMbhLDN/UAsAAAAAAAAAAADxAAAAfkWFLAGyaiABf7lrADoA5QDvwCoCEexLABtWEQEw7CcAFGQ1AFQWwwEhd2UA1NzsAEYsRwAWGp4BEoSvAMQhlACzTFQB3LC8A88bHwGBSlwFEshLA7XvEwAYwGcDdtOhAFsqDAB5qv0AJY4lAIJQNQBb0EcAwREtAsWc2wDN6HcBLhXeAKRpVQAYvJUARoi8AI+6AQDSMqwB6AI4ANYZZQIiBzUA2vf8AI26GgBP99UAJOjPAe35/wBnhgwEkWREA78iXAC7nAAADYJeAJhf2QDDMoAAamhcABhKswDpChwA+QLuAGK6VgBlS+wAwZjMAvggKQDzYSsA4H3gAoz1nQHijFIC2DpnAA9R3gHm53wA5/tgADFsvwAH/QoBDzwIAAindADfh1cBHZ1SAagZEABhqksBAsPEABhh8wLAOtQAw/TRAXkFUQC8YtgA513gAU27XwEdyccA4p3lAerqlwDSIiwBpCnGAK3otQCcoKAC3HozAXbmEAGCKfsARdjwAH8AOQCwEkwBJLQxAANXbQLtMfIAvIvUAKMmggKwDlIA3fZIAqxSDwA/snkAiZbPALidCAAip1cAHfjaAbeEHQIa45YAiwUeAEQzHAD4ODUA6khJAOrrlgDlEhMDpi9oAHutfABmVPwBucIZAYtLfgCkkKEANCpvAgVlFiooDM8RWAqQkomPkJKJjwty0iysZUIBVBXkXHjS5Fx40hF3HQbVkyMqzxEOmY7pxcZPlzBgrAH2goOpijMBoAAAAAAAAAAAAc64CPkwo1MzAVHpBPo6zRxrf1ALAAADctIsrGVCAVQV02RX6dNkV+kKtKR3+g+/MLERAb0NurQD0Fd/FuSY5CoPvzCxO72wOQdZU/Hx5AH2goOpijMBoAAAAAAAAAAAAUmACaDDW2VnAVHpBPo6zRxrf1ALAAAE25GQD3p3hOgUIqMBVNuMda0O0w/yYzuITk0JmplYyJqZWMgOAAR6PBQMBiGHLNuMda2amVjICgsuQy44A+ltHwH2goOpijMBoAAAAAAAAAAAAZatl15KHkgAAVHpBPo6zRxrf1ALAAACIJ+eGiCfnhoLtyshT7tZ8CMNAAI4xlxVtYBhoGBgkHc2pe1M0OcBCGC9zpFVHAYAAAAAAAAAAAGG8oE1b4mGhQFR6QT6Os0ca/////8ABPO0FYLztBWCDSVoz5ElaM+RDD4Tj7k+E4+5FFla1cNZWtXDCgAF8AP0I7AGQyTmlmkso/7TLkL0oG0U0fEHAIPSWTZ9AQhgvc6RVRwGAAAAAAAAAAABhvKBNW+JhoUBUekE+jrNHGv/////AARTksMVU5LDFRBy0iysZUIBVBUwcS/fzzaEsw7JxL/8ycS//A0ABNBXfxYGIYcs3kP7X882hLMcWwCzmeqsRWa+AQhgvc6RVRwGAAAAAAAAAAABSYAJoMNbZWcBUekE+jrNHGv/////AAQZb1QhGW9UIQ6az8mPmJxrLRON23uajdt7mg5zM9fmczPX5hAAB3o8FAzxy1wbGW9UIaP5UiiRu21HIAh1jGETy9c70viaOrbMkq1IAdKp4bvbbqqwAAAAAAAAAAABhvKBNW+JhoUBUekE+jrNHGv/////AAXFLPpYMMeJcgsvTeic9JU48RFXe6/Gn3kUdAwcBMffE+dYxA610Cjx5l1pxxEB1pOxtAZ9EMoYPxibMDDHiXKrsOSGyaBQl7VahLBtWBY3fQ9IdRbrAV+LMSlNnwqeAAAAAAAAAAABhvKBNW+JhoUBUekE+jrNHGv/////AAZSopIxAAAAAAfhaLFq4Wixag25MAeGuTAHhghEgG6TAAAAAAf7dJGcbsiopg9FtljHRbZYxwwBExjDtAWNqNoTEmCIXHMZYHEADqrQJo9Z5gozAGoEOZ4qdjEBABDxUwqbILUAAAAAAAAAAAGG8oE1b4mGhQFTDssHrgq+Cf////8ABQj7CAWW1+1UEZba5jPc3KU8DSqgKlX19taXEFForLpgKU0FDeO++dvjvvnbEAE9BhXXBc3PCDdovP10ko4tkIP3uaSdZBevT5N1cmCiOC9lrAHYAP/zFVmWKgAAAAAAAAAAAYbygTVviYaFAP////8AA0C8+SbFjs+HE07dKERO3ShEFYKEkuCChJLgDgAGejwUDPHLXBth/+h6DUSElLedBaRDcRboscIfBYJoJA/3MwH7p7anH8vNbwAAAAAAAAAAAUmACaDDW2VnAWk5+39QvJMR/////wAELKQncX/Es1wVUWisuv2a0IsPmplYyJqZWMgOojvW86I71vMKAAQcVPIzg/e5pJqZWMhlwtz7qnirRUgxJ4Q+YwH7p7anH8vNbwAAAAAAAAAAAc64CPkwo1MzAWk5+39QvJMR/////wAE1+SjDdfkow0LKAzmNtw/vf8St37gfjBPb6cREcac/hHGnP4VAAXX5KMNfpOKUXsHN4qbG4m14FFv3/KcRJmUNzK0k2IBHh72SlaVhCQAAAAAAAAAAAGG8oE1b4mGhQFpOft/ULyTEf////8ACGOAMjBjgDIwFOakHD3mpBw9Cwwpd3cMKXd3FZcJlXeXCZV3D7Oqob2zqqG9Ed1QIeHdUCHhEo8TaOKPE2jiEdlqY+dreBy9DAAJkP+5AnZpQAktN9wUJYHqRpcJlXdDaHCm31hVs7ch2tqPE2jiCZauyFU3q+b4dwHbnGbCJwOwywAAAAAAAAAAAc/RCR5m2oG5AWk5+39QvJMR/////wAF5qQcPeakHD0LDCl3dwwpd3cVlwmVd5cJlXcP3VAh4d1QIeES2Wpj52t4HL0MAAaQ/7kCLTfcFCWB6kaXCZV3Q2hwpt9YVbM=');
INSERT INTO parley.sketches VALUES (2, 'cf1f297a637204e978da', '2 4f48062f9c151997', 'xufIl9i7AIDfoRHkJYA0gBQhZYnQY8ODkEqz4+c7LYWdJkKlezNPhlhyPfrQKS2Hv0qdjXglTIm81r2OZ95aiUnmNn/EGnGM67dnGRXFfozpUvdXTBJcjWI1liMwYiiOzWJR+6FeTo4a43vOXGZSjg7EWpYkoPKOzk+R6300846wSTTwaGpgj+wY1QucQnWPK0dW9MBXWJLf4SgAIeqCkm+kYfacjkyTJZXmaE6Og5PeF0fzVok+lGtGYMIR38eW9nuxb1ZOMpfTKYIiGDsJmmWnUTT0QwyavUoY4IPcP5pS0WdWyqgEnS+fuB87O5udymN52X1aF54RlBDU5Eeonj7gjCnU2q6iWrXD49NKIqNaorbCpHI6paBeJyw/nliluO72RYw+oKZ5iOCqrnw2qWcP2Pkp6lip704FKTsrnam35sA/buv1qbUTFAyUpG2tOQ/JXGvaoq3XjxYuFoexr+g+WDZ3VCCwxV4Oo8unP7DwUyXidhf/sV7ce80QbQSytW9Eb/8fWbLr+iWqJq/ssqjDoRvzviC0dqJDXOjLybRk66PbdvP3tX/qy59uOA62PqaruJ3Lybijuy+z+JZGufEG6sIFs0y6Rf++3yperrw/vUQIVdnzvJxotPUWZBW/8lNVIVQePb/ZfIvye+c+vxXUASHlyenBDQhyD1f5N8IJH1QKcN51wu9BeHefGMXCnEbuWs0s9MNDpRTTvA+ExPyxItpQ8xzF5oZjPwWmfMZQ4GJGWmDyx5V4LJrYWfrHcstPWNchhcl5TM4ip87GyaevgE+i7u/JCsAbitJGkMsv8jSQbFaWyw2tlWh5QC/MiSMwxLwGvs4z1TD7EQ8A0DdBDkLmlBbS1EhBOuGjnNN94/oIMxb/0yvoPX7k6kHUPlCRHnQ9zdTtoIfsMDTg1z3P9QlDbrLZLl2hEZ3b7tkYr6LWSbBN2us4jU35zJLaiYEoIerBo9uYuKns5lD/2wtTHForCGHcCJOkYQUrg9zndGb8nqj03A8xaCbY+V7d07uHRM4g792i91YuQ+CL3z7cVGx5xJ3fhLhqbVrKxt+1sJJstEjq38aihg39YYPghaDoAYxHmeNMG1H9AvXZ5VG41FH/jhTnGFYCzkvnAOkdXmKurVJC6UlJOygBFtnpzsjjMHnCpOtLbhVxWCcE8bYxX7gCzQvzeN6jE8Rb6/PgIAn29Zgo9W/XBmynL0r5+B9zs8fTnPkxQFB2ZUTg+dMmabVlLeb5OtsqlFanZPq5QWqlZXDB+iYLCISYHbj7tVC1cIxvGv1rWPsRsIyv//ger6ghkyoAslAc7GRfMQG/DK7j/Uu4AQKNUhSWYoEDy8C5v1063ARL4zC56WrzBPdhy7x/NL0F6dESewwbAwbyVLE1dkEmBnuTofq3GU8G0y0qkdlHuAbyXQsHWqxGB/zuQJljIZIIE3y9Q7utGgtk8G385Q52C0SVCSDVCQcMD+8buPV/JAyAT4I2JPdwDE83AEcWc44MhE2nVVOcPg3mqfFzHfRFDUN+r/QMJawNGb+rRKw7Qg4gQH+XbjhwDlWLGv1OmHAOv6+8FmYpIQ9IDI5SxThrD/3nlYzE+J4PTzfJMzpnxhAF3wyK2S7HEX63iKCDLegRvK3kZUFl8BHhVFhptBtBFGe8IQLqaJgU8b8dCzXumhcz21uaTE+lFwiRuopRKgkYhbLFScTiphqRvyZS5KLKHs+/I+FcBj4gILH+ZfgOOCGDuBTDfERYIicADl5GWoUj4XJ92XSo0SMuIyx5WrsEJDx/Bc9mSrkkvzQOefCYAybHDbDs2GlvKP24VCEO9Ncq7hRCUGxXoSx5VcgsnPxqLWqxWh69YgMuapeEJGzWGC9bxUMy7CJOMC6WrP4noWEweQn0Lz7ngzAyrsKBfMsBMWn8ibp4030xcIxY5EhqFDJE0bSpYQCuM6EA1l5iC+8ztTgMhr08ODRd26wCzbxaN3D9NQZqKWo4g7ze1voDbzpc2Pp/ZecsPJTHJfhDG0Y/D8p/ORvMzD+5P4Ha2Q/uRW+ynaih7e9FWUBFagB9GEcu3jhxDODdR8xl9t0DZENIYskE5vzwVEhPkDbNZ7FzS3IP1/XkkfZMiyk8q+J4VU2c7iZCIwRnToJKWr2zF0VPX9KbVzGL5k+h8M13kvrBUoCo1wLZRT1UVsAyKRVef1QTVQE5S9aIVgWpvJ2hE4lWxUtTuByDiFeEz/eCgej5WL+Y13Up+BpcE0sA7izN9Fwzomdo+uA1Xe7Kz6OiqYpd8hAAHvY0vV0y0qaud3viXTwmsek5rFRe4G8tfZewMl+kRz32P3KHYB6tIFcUkO1g8lEWlxqnF2HcYG8Um9b9Yf5+cRzQvzliZQceDs3owmT8ZWYPwfZtZQo/e7rPKv5lq0jQlfn3HmhQjVdOEmceadvfAueFlDBppF5jFSnTUmk2fR+FWWuXaoyj+OMXG+tqKsZYscCf/mrqc1zkC7ula9DZ8PVfZFpsfQfc5u18kW4HqrI/8qEUbwtMaAIHCBVw5D8lYXyzMHFyhXAJ33dRcRdbAL87RGBz6ztXEECNdXP07iFv1dU4dJAsfHmWzAp1ememNEbojHW5hkhUARGIdvAsE9PC8bl3o2/IDuqZr3hp+ljdKF8SelEw5cLJ/0p6hjNIPOlGbXrTrB5M4yUlfJdBqF3ZP599KtTVwHbUuX2L0l7XQo7Mfs1F/2ZKC+h+', 'WKBfZi6RXjSAUAsAAAAAAAAAAAAYAQAAfmlMvAM8ImoB9765A4yJ6AF07AQAE7JRACPxJwGJKToBYgzdANLk/AFs0awA2609AAYNTgDoLLYBiW4xA3giXACpI0gAjBNzAEdj7QDbUaoAqW6QAPTyFAAJAUkAtRC0ATNDBADepugA4pvIAG/SDwAvHOMAMTECAa9lHQAurQ4D/nZtAOlSkQELU1YApqdMABtEbgA5VOkA+XdZAVt7BQE91AcBMbgdADty5QGgZDEAEN9pAF8yngEyY58AtK1YAFx1fgAvQwkBURAEABnKyQDCmNwAGKqVAq5gvwLKZ/UACBkoARqttwI86igAW2T1AHM2NAEDDrAAhpUuAhV5WwAJVPEB92FzAMJD6AH2PmsA0QkFAO8zSABGAC0BRyXsAAjJQADkflgAkcOAAEeG4QAD6ugBRm8HABe7LwAU9+sAiY17AsY8SQBFXYEBrCxZAGnvvwToD1kC4GQxAzhiqAAJEy8BxEAwANchYQHCDCQAoVRCAeHq4wLiCSABLS6LAZK4FADUC70A51UqAOyqgACowg4Al5+kAageYgDRBkMB+ZMcAFn0JQADmfsA2k6cADrQhQAnxBAAxn1AAIGBAABry2EA180qAdb1IwCdr7wAOdkSAJUglwNotbQBXgnsBBhudgBm2t8CtrlTAMuOFAGfLN4AbugKAAaM9rcLjPa3Cw7L+nYPb8ObPwrM8gc0ipSPhA5TewRHU3sERxCXCZV3lwmVdw8iXXZ9oUi0IA0TklzjhSMVMA33PQE1SncvFQ4CpgAAAAAAAAAAAZatl15KHkgAAmbNurBpN/ATUekE+jrNHGv/////AASM9rcLjPa3Cw7L+nYPb8ObPwpTewRHU3sERxAiXXZ9oUi0IA0ABMv6dg+hSLQghsr8MLHzJoumwBTJgPjAw2G/ATVKdy8VDgKmAAAAAAAAAAABlq2XXkoeSAABUekE+jrNHGuAUAsAAAaNqNoTAAAAAAZTewRHU3sERxAjbTpkAAAAAAYSvlF6AAAAAAZ35BfP4ukCDhTkXHjS5Fx40g8BpAi6tAaNqNoThsr8MMvkxkse72Sh5Fx40i/5+/hqNH9qlS+vMdJBATVKdy8VDgKmAAAAAAAAAAABhvKBNW+JhoUBUekE+jrNHGuAUAsAAAXqzLgS6/whChANHAMkDRwDJA0oJfs7ztXy9gkXmD9PKLFQuQ5sV42QbFeNkAoABwav9wmwBkMkn8j1O2i8/XQMowSgztXy9oJ9u/42m1MQz+lJ+5zxAeUmqtOqDRk0AAAAAAAAAAABzrgI+TCjUzMBUekE+jrNHGuAUAsAAAnYoZcc0wT5+BANHAMkDRwDJAwKflSISfYpXApX/ieKV/4nigoJRTve1phWsAianOjsmpzo7BAQmqLtEJqi7Qg9QwrvPUMK7wi0Tmv4CI30twwACg6htBN+k4pRkEnWXGi8/XQKflSIV/4niglFO96anOjsEJqi7dME+fiV+WSSDMJKpiTwAdeARILF6sbEAAAAAAAAAAAB/GPq1qZIMa4BUekE+jrNHGv/////AATbmNsgi+H/2wzLA2CwywNgsAwJKw3ICSsNyAzz78v48+/L+AwABUUjpS46ppsyIBZ8OHb6b5YfRt+2JwU3eRJR9YSeVQHXgESCxerGxAAAAAAAAAAAAYbygTVviYaFAVHpBPo6zRxr/////wAIjPa3C4z2twsOOIRPNEgprbwKOMZcVTjGXFUI1pVBV0pcrDkOIl12faFItCANOeIpkwAAAAAGaDkww2g5MMMKAv2587IhpMgOAkmZAYbWk7G0CKFItCAmOscsxuXsMzjGXFWx8yaLg/e5pGg5MMMADqrQWrAlunvT4h+YwQHXgESCxerGxAAAAAAAAAAAARg/r+PF/xd8AlHpBPo6zRxrTtsT3dZcWZn/////AAVe3u+AXt7vgAj03CypWoSB6gwmJ6XYp0bgzghez4/x1ZU5awhItAj4f3ULqgoACY2o2hORgQBH2Vs9d/TcLKmTN7PV5BR+5mRVHu5ez4/xSLQI+FIUf7obGP2J1FgBjvmwDcZJCtcAAAAAAAAAAAGG8oE1b4mGhQFR6QT6Os0ca/////8ABrOqpw9i6erlDqhJFR8Fmzo3CjiETzRIKa28CkIynY1CMp2NEHgLQZYAAAAABgL9ufOyIaTIDgAMqEkVH8bl7DMOrvqEQjKdjcVOSZR4C0GWhRZFloP3uaSKP6WybQ93tn46S8sADqrQ+fJNqLitaqvdOAFlCiIYxvzBMgAAAAAAAAAAAYbygTVviYaFAZ7T590/KdIp/////wADz9EJHrt52YkOJHgQiyR4EIsOd94u8EAX3ssQAAX0RykEz9EJHqGFry/jYOl0dNxolhfEZ5p+aX/NNegB14BEgsXqxsQAAAAAAAAAAAFJgAmgw1tlZwD/////AAPP0QkecoYyagpzdfqkc3X6pBCHp4HElXHkUQ4ABc/RCR6VXG4iKXLHS3TcaJaHp4HErMzwKV2zP95yegHXgESCxerGxAAAAAAAAAAAAfxj6tamSDGuAWk5+39QvJMR/////wEDz9EJHnKGMmoKrhHqLq4R6i4MlPVkxJT1ZMQIAAXP0QkeDl8NWJJnHmF03GiWE8Bx7iuGJOmrggBDvlkB5Saq06oNGTQAAAAAAAAAAAGG8oE1b4mGhQD/////AAPqzLgS6/whChDkmOQqAAAAAAYtBqorLQaqKwgABrAGQyTkmOQqLQaqKylQStJN1/bign27/i3h78UXEwkkvnsB5OM8N1bzMo8AAAAAAAAAAAGG8oE1b4mGhQD/////AAghaeAJIWngCQ78xc0oGGKEqg7/9ud1//bndQpwq92eAAAAAAZzdfqkc3X6pBL3BR/FVqnqKQz9ahToMkizHQ74Qg7rmSs5igoBFaABhglQG2cS3rA2GrAGQyT8xc0oVqnqKY+OxkCTzM9E/WU0ivhCDus0CyfjKzosaP7BAWAZgxkJfoEnAAAAAAAAAAABhvKBNW+JhoUA/////wAFCe0jI9FXADsKbdwnWW3fEBUQHLVbfxy1W38Os4plpbOKZaUKkCm7pQKr9e0OAAbRVwA7bdwnWYdeH2KQYiZ5HLVbf7VahLBJBaEpZ0Y+8uCSARzaSpZASs3aAAAAAAAAAAAB/GPq1qZIMa4A/////wADDRwDJA0cAyQMLeqVLy3qlS8IjJYVVoyWFVYMAATx5rQMdgj3Hi3qlS9ovP10K2/sXD4NGcUdqwAAAAAAAAAAAABQK9NBejM4DAB7UAsAAAWpCyAiqQsgIg0MywBFUX84cg5yMl5YOYiS+AqjG419rDjpgwmPE2jijxNo4g0ABqkLICJyMl5YrDjpg+XGiKK3IdrajxNo4ilHVG6adUl7h+kBTcwg9G04Bo8AAAAAAAAAAAGG8oE1b4mGhQD/////AARWdOQ9ZrYcNQhUrlNdVK5TXRSqk3WptXyEiA7T+cGx0/nBsQoABt6wNhpWdOQ9Rw6DZ0Tepo1k9M6aWFDooTqvONnoFRalk3gBQWFiDjhSmXwAAAAAAAAAAAHGMJagXu5EzwFR6QT6Os0ca/////8BB+rMuBLr/CEKEBt3iBobd4gaCjCSeRswknkbCnl4Q2R5eENkEJsGgJSbBoCUDyAmmpwgJpqcCKl2lfu4JHTyDAALMJJ5G7AGQyT2sAsyHFTyM44pNHybBoCUQ2hwptDLaMNeVl/Q9oej64J9u/5hbgfcaZyggYuxAeUmqtOqDRk0AAAAAAAAAAAB9oej690teJABUekE+jrNHGv/////AQXqzLgS6/whChAbd4gaG3eIGgowknkbMJJ5GwogJpqcICaanAipdpX7uCR08gwACTCSeRuwBkMk9rALMhxU8jOOKTR8Q2hwptDLaMNeVl/Qgn27/g==');
INSERT INTO parley.sketches VALUES (3, 'beacea9447067cab5ad9', '2 4f48062f9c151997', 'XHuua9+JI4Bj2kcrHON0gQm6nnuDHyWCPDS+bUC+/oLIHY7Iop5zgzo4ew5zg5mDHT0VdBe6noTofF1E3laTha5diXJFeAqGxzkFN3KJ+4eGM1UfAiyDiGz4bI7n51eKaY5UY5+LjItBwkH96KxqkOSyU8y6eQSRe/Lwd3mrX5Heo+xS4Ca0kVscSrYcvVWVm6LfRYWhxZXXkeUVK6DilZGsYcQAFPKVv9EEH5/DuJYz9mFfkK/Ilj1NNCeZicOapvK2yr4E3JoZAiArMMSend7dsBcA172d2v8BPBbBHp4+/522eMixnwa8Hnn8Xbqj0P53Yl4DKKXbLsmIs9rOpiCS6SJO88Kq8u/OIgSUNK9c9UQkVI+gr9kLZhNnQrivMXdNlPhncbCRWMvz/f63sMr6rH67Dr2wVKllVWxw/LBGxVnJSClHsbSrYyhyXwiyDSD+FHW1oLKr110Xg3bks+X2p0/2waG00Sb3Pbml7baA2m11OrNDvV3xhuMqP7nButyCeXP2v8MmftSILsLExFy4N1F8Z0LGcKvu3bindMh1+QPDXo7PyJvAW4CQiCzKtSs+YzahsMzGA+jfcS7vzl5GN5gfuAvQVYSd0i77G9AZG1eQJhHB0dmIQOpc50TTbgCMc21GSNPN2pPagEE01xSEEzOGJH/XZF3k6fwesNkAhWrWqErX2cy4ScR7lCXbxssfZ47GXNzIyjpw5Er83F5rnp5uotPda6bmsCdXnN6OdrTraYRB39yz3Gz+wl3fsOaypGXsA+DdQEP1E0vf4TjD5Vnid9zjbWFi1V1dueSFDwgNnabQ5DPpHGCZpivlkIft6xXSQOk9EC9Js2t+6nuNB83dWsjsYivhZPryYO2aSDKF4WSX8Eunzemo1xDxh8CL/X1wLfNIwzBdPdV88xm+8AjJyYH2iQgZcJnNyvcBT+y6Kcqz+AHd4aVm5rf6Szqkn0DK3Pp3ozqbQ2Vq+/6N/NkxGrT7Si6Pqn79Y/6t5qq6YTNM/zWyQG3c/2gATBrePYWrXgFqV9Jh6HqiAvGoMa1+R5oD88yUzAnvdQSluWvWoGjEBpyqPra8A1UHH22cyY5WpAcOOyG4oEpfCEijcbZaJ6cIqMTEuIHDuAgRoLLLW9ikC7rgd3D7YywOwFZaoCpnqhRvFmFTrAMbFwThv6qSt58Y6haMBFMi2RkZIM42kPOvGyz/JWHU0Q8d3CWSNUJmHR9I3VwCQcQvIiWBAkxvnn0idG+EQXQ7xiL/Z5cnDYKyJSZAIzQONz4mlfatqmO+TyZlqRtfkH8lKDn2/iQzgyUojUYqrAlueCgh40kFfL7fKNdJycOulEopsXe/8SQgKSpPcfsJLwZ+KlJBpnG0ebYrMJnOWHXtdDAd1Khy85cKMZLRJF2pXHsxP+gwGLVHnjGnzdYXoLB5NHDZwqB25As1JD1pDiqoMTZov+732qP4NkbeEmAu4Gg39PTYHFXlzjgwSQ7uyMtpOikEjTMQklA7yXVwgjNeZzwDQHKfBIFnPc0rlEfDPyM/1Dz8k/BzW0MMTnMItfqaRibvImaRqO1G5Z2jG9ddTkhTjnUEmzHoSN7wBNpk9u1IujYJvtk2+kyx5aHCuz+PTYR0p9WnNdlNmxFpE8vzVU7HBC8SgBLATuhq1isxQFlP4/0JTpYYHVAJ6knRkA1zUH9BZhNstsJQfTAOGEoOqlbH+y9ULByFWCFwEKjioFdZ/W0XrzdFtFnem3eCvP9yWiyZhaFf2wBbIwQUQ8NsCVuJ5BS7/+NHW7KFCpY7yQFcPfupqNKBMFwNUqO5pmK7XgKtLPcpSH9kEgm/jG/vymQg/EgYUoRdZi4YHy4xJV5n500nVEu1/WdD5TFabJfSbQObwwXDGIZulDJy6ojOl3Rtdt0HBRMEdwuk20kRk855cfEh91d0tnzrcwscxHEbfg==', 'Ls/pVMbhLDOCUAsAAAAAAAAAAADsAAAAfkTFtQCfvvEBmcYhAJXWlwB/RLwA0YPAAHXFDQByTHEBuQKBAXgIFQAOTm0CFCPjACl5GAGEPgMAFLJ4ASbPoQL/G4AA1rYYAEEIggBOeTIA9+cPAI+mCgOGuW4AmbK4AubXRwBNJqUB7zBGAC2yLwCayXYAAJkJAKTvKwCQWg8AshIoAJa8PwGTTJsCtrdkAD1KswDmoyAAB1D6AeUpIABYHJ0Ba9KzAGXdsQA46IMD1gy2AGMUbwKc/joA/Y+LAGo6EgCyynoANgfyAI5nuwBA460AVXpWARpJXwBihOQBya1eAtaJgwDrHKkBvzCXAJoQWwAcEjYB3AHQAMIfCQDRjG4ATJJMAikoVwC/KBwAlzYiAFwpZwEgQ5wABs4gAZDjDAP7tWcARQ1jABKTWQDMk+EA4X9nAC8M+QEfyd8B3DVUAJu51gI32wcAPZkQAF0XbABiYC8DtkgWA2h+wAFnFGwBsQxiAL9zzQHfyC8CY6QbAY1+sAJnWr0AZ11vAPQ3CQHw5qwEG0IFAW6lgwGSILUAWcMkAQax1AH3Y5QAGjY4AilvQQCLDwYBZyxXAP+VNQFSeegAOUbxAE61EgArPMsBoiDNAP6hqgEmoYAAGucWAKyUxgBTux8BzjxRAJx8iALT71gAHIVfAOSuCgLD4j4A7Q4wAQQjFRsmlQUYUw7X6qVy9RIZIAtZWtXDWVrVwwq0pHf6PiPskg0PXGVDj330IVBRRQAAAAAAAAAAAAD8Y+rWpkgxrgFmzbqwaTfwE/////8ABCMVGyaVBRhTDtfqpXL1EhkgC1la1cNZWtXDCrSkd/o+I+ySDQAFBiGHLKP+0y72sAsyt8CASsIS2s4kHjF2k8RCmEFnAf3RAyp2dby3AAAAAAAAAAABUCvTQXozOAwBaTn7f1C8kxH/////AAQ7WwpNO1sKTQuXCZV3lwmVdw9ES32jx19VjRHkXHjS5Fx40hEABJcJlXfkXHjSZ44v6ygzevm9PWXCrWVRCBaYAf3RAyp2dby3AAAAAAAAAAAB/GPq1qZIMa4CaTn7f1C8kxFO2xPd1lxZmf////8ABBy5FiK30Ah4CFy9+zXadeAcDbr7gPi6+4D4CZqmhf+apoX/DwEVoAGGBOAjrzPhq8dOBTa9V7fQCHhV/RqUiLpyY0ZOAf3RAyp2dby3AAAAAAAAAAAB/GPq1qZIMa4BaTn7f1C8kxH/////AAdjgDIwY4AyMBWbNZJNmzWSTQ52ZKuJdmSriRFdOLORRP8b9gygaEPooGhD6BSK8mTrSTVY2Q/uwn73+pSSuA0AB5s1kk0vBOOO+pSSuEk1WNmgaEPo1aks7kT/G/ZyHMp1YIel08GUAf3RAyp2dby3AAAAAAAAAAABUCvTQXozOAwBZs26sGk38BP/////AAgsh3gri0lkUwpOScpUdsEQdwzztBWC87QVgg1y0iysZUIBVBV5o3WxeaN1sRWud3jcrnd43BRZoifwWaIn8Ai0pHf6PiPskg0ACZ9jQQfQV38WsAZDJAYhhyzhq8dOi0lkU3bBEHenOMW46TIfw5CEIcYP8iQgbc4B/dEDKnZ1vLcAAAAAAAAAAAH8Y+rWpkgxrgFpOft/ULyTEf////8AAskjVDjJI1Q4D6RwXUmkcF1JEgACBjnxUjqYlsqYT6YGHJICWuhVAf3RAyp2dby3AAAAAAAAAAAB/GPq1qZIMa4BaTn7f1C8kxH/////AAfrtt8D67bfAwyrjNUvq4zVLwvu/zI47v8yOA8EI5FUBCORVBNDbYJhQ22CYQnkAAuklpg3TggMwFK2AAAAAAYB45UBhgcOobQTjajaE+7/MjiWmDdOBCORVNKb26GuWyrFz6kaZLrUQL4oGgH90QMqdnW8twAAAAAAAAAAAfxj6tamSDGuAWk5+39QvJMR/////wAEdUQuLHVELiwJiJXuWyLlts8KmwaAlJsGgJQPc3X6pHN1+qQVAAStk/4VdUQuLO9MFFebBoCU3KROF46brnwgLgFysJEWrpY1hAAAAAAAAAAAAfxj6tamSDGuAWk5+39QvJMR/////wAG3oamO96GpjsOFgnOdxYJzncQVbEZg1WxGYMLkJKJj5CSiY8L1oFwntaBcJ4RcUR4uXFEeLkVAAaGyvwwTXoYcFWxGYNxRHi5L/n7+Cbft/22AA80vYCdKNOiAf3RAyp2dby3AAAAAAAAAAAB/GPq1qZIMa4A/////wAKZRYqKAzPEVgKLVFwR7G4YEEKtRkJWCUVBiwSiJXuWxL3KRIMUBjxdFAY8XQVkJKJj5CSiY8LRIBukwAAAAAHsfZvpxKL0SQMEVHdrf18+hYOivJk60k1WNkPAAoQe6ASjajaE62T/hX9fPoWui1MHBKL0SSGyvww7Hj4hUk1WNkv+fv4VEhpjhUNjl3BQQH90QMqdnW8twAAAAAAAAAAAVAr00F6MzgMAP////8ABC+t3Tf762u/E6j6a5So+muUDWRD0Z5pXXwzCORceNLkXHjSFAAGn8j1O0odB1mVQQio++trv+RceNKQ8ez6VjPYbDFaZ29uxgH90QMqdnW8twAAAAAAAAAAAfxj6tamSDGuAP////8AA4x0agXuv6O+Dt5zWpPec1qTESgbLfp4jj1HFQAD6lyQFu6/o758N13pXrywyPfXjfpusgH90QMqdnW8twAAAAAAAAAAARg/r+PF/xd8AP////8ABXd5UwJ3eVMCFESPOl1EjzpdCSdXTGQEvyvsCQEzr4ABM6+ADqubv4irm7+IFQAH+0KDH5Xe1ClEjzpdq2FzlKdzZqL+MIGmRw/69rWmMx6fGQhNTQQB/dEDKnZ1vLcAAAAAAAAAAAFQK9NBejM4DAD/////AAOrjNUvq4zVLwtALzWOWBsIPg2PE2jijxNo4g8AA8mukQAOobQTjxNo4gMtKpwmnBdfwK8B/dEDKnZ1vLcAAAAAAAAAAAFQK9NBejM4DAGJRV0yOXwMu/////8ABnd5UwJ3eVMCFMUR2zawSmN4Er3+NXbn+0T2FB07k4uv4j0KFVSoTNdUqEzXFQBe99o/bFJeFQAIrehUBTnwxhXJoFCXekUbpUZvPbDEti3BEn6pwVDrXfs=');


--
-- Data for Name: spans; Type: TABLE DATA; Schema: parley; Owner: -
--

INSERT INTO parley.spans VALUES (1, 'content', 0, 249, 310, 'dass die Sperrung der Lommstraße bis zum 13. März enden müsse');
INSERT INTO parley.spans VALUES (1, 'cue', 0, 232, 237, 'sagte');
INSERT INTO parley.spans VALUES (1, 'source', 0, 205, 231, 'Präsidentin Tilda Ravnholt');
INSERT INTO parley.spans VALUES (2, 'content', 0, 312, 370, '„Wir lassen uns nicht aus unserem eigenen Meer aussperren“');
INSERT INTO parley.spans VALUES (2, 'cue', 0, 372, 377, 'sagte');
INSERT INTO parley.spans VALUES (2, 'source', 0, 378, 386, 'Ravnholt');
INSERT INTO parley.spans VALUES (3, 'content', 0, 427, 438, '„Ein Hafen“');
INSERT INTO parley.spans VALUES (3, 'content', 1, 469, 488, '„ist keine Geisel.“');
INSERT INTO parley.spans VALUES (3, 'cue', 0, 440, 445, 'fügte');
INSERT INTO parley.spans VALUES (3, 'source', 0, 446, 461, 'die Präsidentin');
INSERT INTO parley.spans VALUES (4, 'content', 0, 569, 623, 'dass es sich um eine „lange angekündigte Übung“ handle');
INSERT INTO parley.spans VALUES (4, 'cue', 0, 557, 567, 'teilte mit');
INSERT INTO parley.spans VALUES (4, 'source', 0, 533, 556, 'Ihr Sprecher Piet Lauen');
INSERT INTO parley.spans VALUES (5, 'content', 0, 625, 677, 'Die Lommstraße sei zu keiner Stunde gesperrt gewesen');
INSERT INTO parley.spans VALUES (5, 'cue', 0, 679, 684, 'sagte');
INSERT INTO parley.spans VALUES (5, 'source', 0, 685, 690, 'Lauen');
INSERT INTO parley.spans VALUES (6, 'content', 0, 702, 763, 'Wer etwas anderes behaupte, habe die Seekarten nicht gelesen.');
INSERT INTO parley.spans VALUES (7, 'content', 0, 795, 848, 'liegen derzeit 41 Frachter vor der Einfahrt auf Reede');
INSERT INTO parley.spans VALUES (7, 'cue', 0, 765, 777, 'Nach Angaben');
INSERT INTO parley.spans VALUES (7, 'source', 0, 778, 794, 'der Hafenbehörde');
INSERT INTO parley.spans VALUES (7, 'number-1', 0, 810, 821, '41 Frachter');
INSERT INTO parley.spans VALUES (8, 'content', 0, 886, 935, 'kostet jeder Tag des Wartens rund 2,4 Mio. Kronen');
INSERT INTO parley.spans VALUES (8, 'cue', 0, 878, 885, 'zufolge');
INSERT INTO parley.spans VALUES (8, 'source', 0, 850, 877, 'Der Reederei Brammer & Sohn');
INSERT INTO parley.spans VALUES (8, 'number-1', 0, 920, 928, '2,4 Mio.');
INSERT INTO parley.spans VALUES (9, 'content', 0, 960, 1047, 'ist seit Freitag kein einziges Schiff über 8000 Tonnen mehr durch die Meerenge gefahren');
INSERT INTO parley.spans VALUES (9, 'cue', 0, 937, 941, 'Laut');
INSERT INTO parley.spans VALUES (9, 'source', 0, 942, 959, 'dem Lotsenverband');
INSERT INTO parley.spans VALUES (9, 'number-1', 0, 1003, 1014, '8000 Tonnen');
INSERT INTO parley.spans VALUES (10, 'content', 0, 1090, 1147, 'dass sie bereits Minensucher in das Seegebiet verlegt hat');
INSERT INTO parley.spans VALUES (10, 'cue', 0, 1072, 1088, 'bestätigte nicht');
INSERT INTO parley.spans VALUES (10, 'source', 0, 1050, 1071, 'Die kaldrische Marine');
INSERT INTO parley.spans VALUES (11, 'content', 0, 1149, 1202, '„Über die Bewegungen unserer Schiffe reden wir nicht“');
INSERT INTO parley.spans VALUES (11, 'cue', 0, 1204, 1209, 'sagte');
INSERT INTO parley.spans VALUES (11, 'source', 0, 1210, 1257, 'Kapitänin Anna Drost, die Sprecherin der Marine');
INSERT INTO parley.spans VALUES (12, 'content', 0, 1272, 1336, 'dass die Besatzungen Order hätten, nur auf Beschuss zu antworten');
INSERT INTO parley.spans VALUES (12, 'cue', 0, 1263, 1270, 'betonte');
INSERT INTO parley.spans VALUES (12, 'source', 0, 1259, 1262, 'Sie');
INSERT INTO parley.spans VALUES (13, 'content', 0, 1385, 1485, 'der Gesandte Ambriens habe ihm versichert, dass Selmark zu Gesprächen auf neutralem Boden bereit sei');
INSERT INTO parley.spans VALUES (13, 'cue', 0, 1366, 1374, 'erklärte');
INSERT INTO parley.spans VALUES (13, 'source', 0, 1339, 1365, 'Außenminister Joris Kempel');
INSERT INTO parley.spans VALUES (14, 'content', 0, 1428, 1485, 'dass Selmark zu Gesprächen auf neutralem Boden bereit sei');
INSERT INTO parley.spans VALUES (14, 'cue', 0, 1416, 1426, 'versichert');
INSERT INTO parley.spans VALUES (14, 'source', 0, 1385, 1406, 'der Gesandte Ambriens');
INSERT INTO parley.spans VALUES (14, 'addressee', 0, 1412, 1415, 'ihm');
INSERT INTO parley.spans VALUES (15, 'content', 0, 16, 52, 'deadline as tankers queue off Hallin');
INSERT INTO parley.spans VALUES (15, 'cue', 0, 8, 15, 'rejects');
INSERT INTO parley.spans VALUES (15, 'source', 0, 0, 7, 'Selmark');
INSERT INTO parley.spans VALUES (16, 'content', 0, 136, 182, 'a ten-day deadline set by neighbouring Kaldria');
INSERT INTO parley.spans VALUES (16, 'cue', 0, 122, 135, 'brushed aside');
INSERT INTO parley.spans VALUES (16, 'source', 0, 103, 110, 'Selmark');
INSERT INTO parley.spans VALUES (16, 'number-1', 0, 138, 145, 'ten-day');
INSERT INTO parley.spans VALUES (17, 'content', 0, 192, 257, 'that its naval exercise in the Lomm Strait would go on as planned');
INSERT INTO parley.spans VALUES (17, 'cue', 0, 187, 191, 'said');
INSERT INTO parley.spans VALUES (17, 'source', 0, 103, 110, 'Selmark');
INSERT INTO parley.spans VALUES (18, 'content', 0, 260, 314, '"We do not answer to a clock on somebody else''s wall,"');
INSERT INTO parley.spans VALUES (18, 'content', 1, 369, 417, '"The strait is open to everyone who asks first."');
INSERT INTO parley.spans VALUES (18, 'cue', 0, 343, 347, 'told');
INSERT INTO parley.spans VALUES (18, 'source', 0, 315, 342, 'Prime Minister Aldo Vestrin');
INSERT INTO parley.spans VALUES (18, 'addressee', 0, 348, 357, 'reporters');
INSERT INTO parley.spans VALUES (19, 'content', 0, 465, 513, 'the remark "an insult to every sailor at anchor"');
INSERT INTO parley.spans VALUES (19, 'cue', 0, 458, 464, 'called');
INSERT INTO parley.spans VALUES (19, 'source', 0, 419, 457, 'Kaldrian Foreign Minister Joris Kempel');
INSERT INTO parley.spans VALUES (20, 'content', 0, 523, 600, 'that 41 ships were waiting outside the port of Hallin, among them six tankers');
INSERT INTO parley.spans VALUES (20, 'cue', 0, 518, 522, 'said');
INSERT INTO parley.spans VALUES (20, 'source', 0, 515, 517, 'He');
INSERT INTO parley.spans VALUES (20, 'number-1', 0, 528, 536, '41 ships');
INSERT INTO parley.spans VALUES (20, 'number-2', 0, 589, 600, 'six tankers');
INSERT INTO parley.spans VALUES (21, 'content', 0, 613, 665, 'that food prices on the coast would rise within days');
INSERT INTO parley.spans VALUES (21, 'cue', 0, 606, 612, 'warned');
INSERT INTO parley.spans VALUES (21, 'source', 0, 515, 517, 'He');
INSERT INTO parley.spans VALUES (22, 'content', 0, 668, 719, 'The waiting ships are running low on drinking water');
INSERT INTO parley.spans VALUES (22, 'cue', 0, 721, 733, 'according to');
INSERT INTO parley.spans VALUES (22, 'source', 0, 734, 757, 'the pilots'' association');
INSERT INTO parley.spans VALUES (23, 'content', 0, 779, 813, 'it had offered to deliver supplies');
INSERT INTO parley.spans VALUES (23, 'cue', 0, 774, 778, 'said');
INSERT INTO parley.spans VALUES (23, 'source', 0, 759, 773, 'Selmark''s navy');
INSERT INTO parley.spans VALUES (24, 'content', 0, 829, 873, 'that any such offer had reached his ministry');
INSERT INTO parley.spans VALUES (24, 'cue', 0, 822, 828, 'denied');
INSERT INTO parley.spans VALUES (24, 'source', 0, 815, 821, 'Kempel');
INSERT INTO parley.spans VALUES (25, 'content', 0, 876, 900, '"If there was an offer,"');
INSERT INTO parley.spans VALUES (25, 'content', 1, 911, 946, '"it must have been sent by pigeon."');
INSERT INTO parley.spans VALUES (25, 'cue', 0, 904, 909, 'added');
INSERT INTO parley.spans VALUES (25, 'source', 0, 901, 903, 'he');
INSERT INTO parley.spans VALUES (25, 'condition', 0, 877, 898, 'If there was an offer');
INSERT INTO parley.spans VALUES (26, 'content', 0, 968, 1003, 'that the exercise would end on time');
INSERT INTO parley.spans VALUES (26, 'cue', 0, 956, 967, 'did not say');
INSERT INTO parley.spans VALUES (26, 'source', 0, 948, 955, 'Vestrin');
INSERT INTO parley.spans VALUES (27, 'content', 0, 1070, 1153, 'that the cabinet was divided and that at least two ministers wanted a shorter drill');
INSERT INTO parley.spans VALUES (27, 'cue', 0, 1065, 1069, 'said');
INSERT INTO parley.spans VALUES (27, 'source', 0, 1005, 1036, 'A government official in Vessen');
INSERT INTO parley.spans VALUES (27, 'number-1', 0, 1117, 1130, 'two ministers');
INSERT INTO parley.spans VALUES (28, 'content', 0, 1205, 1267, 'freight rates for the northern route have tripled since Friday');
INSERT INTO parley.spans VALUES (28, 'cue', 0, 1156, 1168, 'According to');
INSERT INTO parley.spans VALUES (28, 'source', 0, 1169, 1203, 'the shipping broker Dunmore & Pell');
INSERT INTO parley.spans VALUES (29, 'content', 0, 1287, 1316, 'the strait as a "listed area"');
INSERT INTO parley.spans VALUES (29, 'cue', 0, 1278, 1286, 'now list');
INSERT INTO parley.spans VALUES (29, 'source', 0, 1269, 1277, 'Insurers');
INSERT INTO parley.spans VALUES (30, 'content', 0, 1353, 1393, 'Ruth Okonde, the special envoy of Ambria');
INSERT INTO parley.spans VALUES (30, 'cue', 0, 1395, 1406, 'is expected');
INSERT INTO parley.spans VALUES (31, 'content', 0, 1446, 1518, 'that she would meet both governments "without flags and without cameras"');
INSERT INTO parley.spans VALUES (31, 'cue', 0, 1441, 1445, 'said');
INSERT INTO parley.spans VALUES (31, 'source', 0, 1430, 1440, 'Her office');
INSERT INTO parley.spans VALUES (32, 'content', 0, 1559, 1641, 'that Vestrin had promised her a pause in the exercise if both sides agreed to talk');
INSERT INTO parley.spans VALUES (32, 'cue', 0, 1527, 1531, 'told');
INSERT INTO parley.spans VALUES (32, 'source', 0, 1520, 1526, 'Okonde');
INSERT INTO parley.spans VALUES (32, 'addressee', 0, 1532, 1548, 'the Harbour Wire');
INSERT INTO parley.spans VALUES (32, 'condition', 0, 1613, 1641, 'if both sides agreed to talk');
INSERT INTO parley.spans VALUES (33, 'content', 0, 1585, 1641, 'her a pause in the exercise if both sides agreed to talk');
INSERT INTO parley.spans VALUES (33, 'cue', 0, 1572, 1584, 'had promised');
INSERT INTO parley.spans VALUES (33, 'source', 0, 1564, 1571, 'Vestrin');
INSERT INTO parley.spans VALUES (33, 'condition', 0, 1613, 1641, 'if both sides agreed to talk');
INSERT INTO parley.spans VALUES (34, 'content', 0, 0, 49, '„Keine Seite kann sich eine lange Sperre leisten“');
INSERT INTO parley.spans VALUES (35, 'content', 0, 152, 221, 'mit einer Einigung zwischen Kaldrien und Selmark noch in diesem Monat');
INSERT INTO parley.spans VALUES (35, 'cue', 0, 144, 151, 'rechnet');
INSERT INTO parley.spans VALUES (35, 'source', 0, 72, 143, 'Der Seerechtler Henning Sarow vom Institut für Küstenrecht in Bremhagen');
INSERT INTO parley.spans VALUES (36, 'content', 0, 265, 307, 'dafür zwei Gründe: das Geld und das Wetter');
INSERT INTO parley.spans VALUES (36, 'cue', 0, 255, 261, 'nannte');
INSERT INTO parley.spans VALUES (36, 'source', 0, 262, 264, 'er');
INSERT INTO parley.spans VALUES (36, 'number-1', 0, 271, 282, 'zwei Gründe');
INSERT INTO parley.spans VALUES (37, 'content', 0, 310, 402, '„Die Versicherer haben ihre Prämien verfünffacht, und das trifft Vessen genauso wie Ostholm“');
INSERT INTO parley.spans VALUES (37, 'cue', 0, 404, 409, 'sagte');
INSERT INTO parley.spans VALUES (37, 'source', 0, 410, 415, 'Sarow');
INSERT INTO parley.spans VALUES (38, 'content', 0, 417, 544, 'Ab April seien zudem die Frühjahrsstürme vorbei. Dann lasse sich eine Sperre der Lommstraße kaum noch mit einer Übung begründen');
INSERT INTO parley.spans VALUES (39, 'content', 0, 670, 695, 'den Vertrag für gebrochen');
INSERT INTO parley.spans VALUES (39, 'cue', 0, 665, 669, 'hält');
INSERT INTO parley.spans VALUES (39, 'source', 0, 659, 664, 'Sarow');
INSERT INTO parley.spans VALUES (40, 'content', 0, 697, 766, '„Die Meldung kam vier Tage vorher, das ist keine Frage der Auslegung“');
INSERT INTO parley.spans VALUES (40, 'cue', 0, 768, 776, 'erklärte');
INSERT INTO parley.spans VALUES (40, 'source', 0, 777, 779, 'er');
INSERT INTO parley.spans VALUES (40, 'number-1', 0, 714, 723, 'vier Tage');
INSERT INTO parley.spans VALUES (41, 'content', 0, 781, 827, 'Ministerpräsident Aldo Vestrin wisse das auch.');
INSERT INTO parley.spans VALUES (42, 'content', 0, 829, 883, 'Dass Präsidentin Tilda Ravnholt eine Frist gesetzt hat');
INSERT INTO parley.spans VALUES (42, 'content', 1, 902, 910, 'kritisch');
INSERT INTO parley.spans VALUES (42, 'cue', 0, 885, 890, 'sieht');
INSERT INTO parley.spans VALUES (42, 'source', 0, 891, 901, 'der Jurist');
INSERT INTO parley.spans VALUES (43, 'content', 0, 912, 976, '„Wer eine Frist setzt, muss wissen, was am Tag danach geschieht.');
INSERT INTO parley.spans VALUES (43, 'content', 1, 978, 1021, '„In Ostholm weiß das im Augenblick niemand“');
INSERT INTO parley.spans VALUES (43, 'cue', 0, 1023, 1028, 'sagte');
INSERT INTO parley.spans VALUES (43, 'source', 0, 1029, 1034, 'Sarow');
INSERT INTO parley.spans VALUES (43, 'addressee', 0, 1035, 1050, 'dem Küstenboten');
INSERT INTO parley.spans VALUES (44, 'content', 0, 1070, 1117, 'dass die kaldrische Marine einen Geleitzug wagt');
INSERT INTO parley.spans VALUES (44, 'cue', 0, 1056, 1068, 'glaubt nicht');
INSERT INTO parley.spans VALUES (44, 'source', 0, 1053, 1055, 'Er');
INSERT INTO parley.spans VALUES (45, 'content', 0, 1119, 1178, 'Möglich sei aber ein Zwischenfall, den keiner gewollt habe.');
INSERT INTO parley.spans VALUES (46, 'content', 0, 1179, 1233, '„Ein Steuermann, der das Wort ‚Halt‘ überhört, genügt“');
INSERT INTO parley.spans VALUES (46, 'cue', 0, 1235, 1241, 'warnte');
INSERT INTO parley.spans VALUES (46, 'source', 0, 1242, 1255, 'der Professor');
INSERT INTO parley.spans VALUES (47, 'content', 0, 1258, 1289, 'Auf die Frage nach einem Ausweg');
INSERT INTO parley.spans VALUES (47, 'content', 1, 1311, 1322, 'auf Ambrien');
INSERT INTO parley.spans VALUES (47, 'cue', 0, 1290, 1297, 'verwies');
INSERT INTO parley.spans VALUES (47, 'source', 0, 1298, 1310, 'der Forscher');
INSERT INTO parley.spans VALUES (48, 'content', 0, 1382, 1477, 'könnten gemischte Lotsenteams die Durchfahrt überwachen, bis ein Schiedsgericht entschieden hat');
INSERT INTO parley.spans VALUES (48, 'cue', 0, 1371, 1375, 'Laut');
INSERT INTO parley.spans VALUES (48, 'source', 0, 1376, 1381, 'Sarow');


--
-- Data for Name: statements; Type: TABLE DATA; Schema: parley; Owner: -
--

INSERT INTO parley.statements VALUES (1, '998ee9c5c64f973060ac', '16a5bd9ae2f1784beb70', 0, 1630582730141368319, NULL, NULL, 'indirect', 'speech', 0, 0, 'learned/cue 100%: sagen + nsubj, obl, ccomp; indirect/that', 'Tilda Ravnholt', 'stated', '[]', NULL, '["local:16a5bd9ae2f1784beb70:1"]', 'demand', '["ceasefire"]', 0, 'none', 0, '2031-03-03', '2031-03-03', '2031-03-03', '[]', NULL);
INSERT INTO parley.statements VALUES (2, '3bbdb039075953f1f1e4', '16a5bd9ae2f1784beb70', 1, 1630582730141368318, NULL, NULL, 'direct', 'speech', 0, 0, 'learned/cue 100%: sagen + ccomp, ccomp, nsubj, obl; direct/behind', 'Tilda Ravnholt', 'completed', '[]', NULL, '["local:16a5bd9ae2f1784beb70:1"]', 'deny', '["ceasefire"]', 0, 'none', 0, '2031-03-03', '2031-03-03', '2031-03-03', '[]', NULL);
INSERT INTO parley.statements VALUES (3, '0a0b2e432e3803e96d1f', '16a5bd9ae2f1784beb70', 2, 1630582730141368317, NULL, NULL, 'direct', 'speech', 0, 0, 'learned/cue 100%: fügen + nsubj, nsubj, compound:prt, nsubj; direct/behind', 'Tilda Ravnholt', 'completed', '[]', NULL, '["local:16a5bd9ae2f1784beb70:1"]', 'reject', '["ceasefire"]', 0, 'none', 0, '2031-03-03', '2031-03-03', '2031-03-03', '[]', NULL);
INSERT INTO parley.statements VALUES (4, '6060907736a5ed4cd0e7', '16a5bd9ae2f1784beb70', 3, 1630582730141368316, NULL, NULL, 'mixed', 'speech', 0, 0, 'learned/cue 100%: teilen + nsubj, compound:prt, ccomp; indirect/that', 'Piet Lauen', 'stated', '[]', NULL, '["local:16a5bd9ae2f1784beb70:2"]', 'state', '["ceasefire"]', 0, 'none', 0, NULL, NULL, NULL, '[]', NULL);
INSERT INTO parley.statements VALUES (5, '14d1f1070083d259367d', '16a5bd9ae2f1784beb70', 4, 1630582730141368315, NULL, NULL, 'indirect', 'speech', 0, 0, 'learned/cue 100%: sagen + ccomp, nsubj, obl; indirect/end', 'Piet Lauen', 'completed', '[]', NULL, '["local:16a5bd9ae2f1784beb70:2"]', 'state', '["ceasefire"]', 0, 'none', 0, NULL, NULL, NULL, '[]', NULL);
INSERT INTO parley.statements VALUES (6, '1c5b00b399eaac4566be', '16a5bd9ae2f1784beb70', 5, 1630582730141368314, NULL, NULL, 'free-indirect', 'speech', 0, 0, 'learned/free 100%: lesen + advcl, aux, obj, advmod', 'Piet Lauen', 'inferred', '[]', NULL, '["local:16a5bd9ae2f1784beb70:2"]', 'deny', '["ceasefire"]', 0, 'none', 0, NULL, NULL, NULL, '[]', NULL);
INSERT INTO parley.statements VALUES (7, '3bd2f89a3ab6cc92ad48', '16a5bd9ae2f1784beb70', 6, 1630582730141368313, NULL, NULL, 'indirect', 'speech', 0, 0, 'learned/cue 95%: nach; according-to', 'Hafenbehörde', 'stated', '[]', NULL, '["local:16a5bd9ae2f1784beb70:3"]', 'state', '["ceasefire"]', 0, 'none', 0, NULL, NULL, NULL, '[{"value":41,"unit":"frachter"}]', NULL);
INSERT INTO parley.statements VALUES (8, '6d5816377d0f487516eb', '16a5bd9ae2f1784beb70', 7, 1630582730141368312, NULL, NULL, 'indirect', 'speech', 0, 0, 'learned/cue 98%: zufolge; according-to', 'Reederei Brammer & Sohn', 'stated', '[]', NULL, '["local:16a5bd9ae2f1784beb70:4"]', 'state', '["ceasefire"]', 0, 'none', 0, NULL, NULL, NULL, '[{"value":2.4,"unit":"mio."}]', NULL);
INSERT INTO parley.statements VALUES (9, '0a33006a04399e2a7631', '16a5bd9ae2f1784beb70', 8, 1630582730141368311, NULL, NULL, 'indirect', 'speech', 0, 0, 'learned/cue 98%: laut; according-to', 'Lotsenverband', 'stated', '[]', NULL, '["local:16a5bd9ae2f1784beb70:5"]', 'state', '["escalation"]', 0, 'none', 0, NULL, NULL, NULL, '[{"value":8000,"unit":"t"}]', NULL);
INSERT INTO parley.statements VALUES (10, '4f93757260a2382f65ac', '16a5bd9ae2f1784beb70', 9, 1630582730141368310, NULL, NULL, 'indirect', 'speech', 1, 0, 'learned/cue 100%: bestätigen + nsubj, advmod, ccomp; indirect/that', 'Die kaldrische Marine', 'stated', '[]', NULL, '["local:16a5bd9ae2f1784beb70:6"]', 'state', '["other"]', 0, 'none', 0, NULL, NULL, NULL, '[]', NULL);
INSERT INTO parley.statements VALUES (11, 'b1c21f058268240ff733', '16a5bd9ae2f1784beb70', 10, 1630582730141368309, NULL, NULL, 'direct', 'speech', 0, 0, 'learned/cue 100%: sagen + ccomp, nsubj; direct/behind', 'Anna Drost', 'stated', '[]', NULL, '["local:16a5bd9ae2f1784beb70:7"]', 'deny', '["peace-talks"]', 0, 'none', 0, NULL, NULL, NULL, '[]', NULL);
INSERT INTO parley.statements VALUES (12, 'aa78ab45483127843e63', '16a5bd9ae2f1784beb70', 11, 1630582730141368308, NULL, NULL, 'indirect', 'speech', 0, 0, 'learned/cue 100%: betonen + nsubj, ccomp; indirect/that', 'Anna Drost', 'inferred', '[]', NULL, '["local:16a5bd9ae2f1784beb70:7"]', 'demand', '["peace-talks"]', 0, 'none', 0, NULL, NULL, NULL, '[]', NULL);
INSERT INTO parley.statements VALUES (13, 'f29c4499943732b49362', '16a5bd9ae2f1784beb70', 12, 1630582730141368307, NULL, NULL, 'indirect', 'speech', 0, 0, 'learned/cue 100%: erklären + nsubj, obl, ccomp; indirect/subjunctive', 'Joris Kempel', 'stated', '[]', NULL, '["local:16a5bd9ae2f1784beb70:8"]', 'state', '["peace-talks"]', 0, 'none', 0, NULL, NULL, NULL, '[]', NULL);
INSERT INTO parley.statements VALUES (14, '0996aec85537abe6f877', '16a5bd9ae2f1784beb70', 13, 1630582730141368306, 'f29c4499943732b49362', 12, 'indirect', 'speech', 0, 0, 'learned/cue 100%: versichern + nsubj, aux, obl:arg, ccomp; indirect/that', 'Ambriens', 'stated', '[]', 'Joris Kempel', '["local:16a5bd9ae2f1784beb70:9"]', 'offer', '["peace-talks"]', 0, 'none', 0, NULL, NULL, NULL, '[]', NULL);
INSERT INTO parley.statements VALUES (15, '925ce3852315300df73d', 'cf1f297a637204e978da', 0, 1630585899385749503, NULL, NULL, 'reported', 'speech', 0, 0, 'learned/cue 97%: reject + nsubj, obj, advcl', 'Selmark', 'stated', '[]', NULL, '["local:cf1f297a637204e978da:1"]', 'reject', '["ceasefire","sanctions"]', 0, 'none', 0, NULL, NULL, NULL, '[]', NULL);
INSERT INTO parley.statements VALUES (16, 'a6c014c980f8c0c361bf', 'cf1f297a637204e978da', 1, 1630585899385749502, NULL, NULL, 'indirect', 'speech', 0, 0, 'learned/cue 92%: brush + obl, advmod, obl, advcl, conj', 'Selmark', 'stated', '[]', NULL, '["local:cf1f297a637204e978da:1"]', 'reject', '["ceasefire"]', 0, 'none', 0, '2031-03-04', '2031-03-04', '2031-03-04', '[{"value":10,"unit":"day"}]', NULL);
INSERT INTO parley.statements VALUES (17, '6a347f6a952faf31d241', 'cf1f297a637204e978da', 2, 1630585899385749501, NULL, NULL, 'indirect', 'speech', 0, 0, 'learned/cue 100%: say + cc, ccomp; indirect/that', 'Selmark', 'inferred', '[]', NULL, '["local:cf1f297a637204e978da:1"]', 'state', '["ceasefire"]', 0, 'none', 0, '2031-03-04', '2031-03-04', '2031-03-04', '[]', NULL);
INSERT INTO parley.statements VALUES (18, '369b5310cfe949fb9cf1', 'cf1f297a637204e978da', 3, 1630585899385749500, NULL, NULL, 'direct', 'speech', 0, 0, 'learned/cue 100%: tell + ccomp, nsubj, iobj, obl; direct/behind', 'Aldo Vestrin', 'stated', '[]', 'reporters', '["local:cf1f297a637204e978da:2"]', 'demand', '["ceasefire"]', 0, 'none', 0, '2031-03-04', '2031-03-04', '2031-03-04', '[]', NULL);
INSERT INTO parley.statements VALUES (19, '95f964920cc24aa624f0', 'cf1f297a637204e978da', 4, 1630585899385749499, NULL, NULL, 'mixed', 'speech', 0, 0, 'learned/cue 100%: call + nsubj, obj, obl', 'Joris Kempel', 'stated', '[]', NULL, '["local:cf1f297a637204e978da:3"]', 'assess', '["ceasefire"]', 0, 'none', 0, NULL, NULL, NULL, '[]', NULL);
INSERT INTO parley.statements VALUES (20, '270537791251f5849e55', 'cf1f297a637204e978da', 5, 1630585899385749498, NULL, NULL, 'indirect', 'speech', 0, 0, 'learned/cue 100%: say + nsubj, ccomp; indirect/that', 'Joris Kempel', 'inferred', '[]', NULL, '["local:cf1f297a637204e978da:3"]', 'state', '["ceasefire"]', 0, 'none', 0, NULL, NULL, NULL, '[{"value":41,"unit":"ship"},{"value":6,"unit":"tanker"}]', NULL);
INSERT INTO parley.statements VALUES (21, '5ab025ba7bd3e21f98c1', 'cf1f297a637204e978da', 6, 1630585899385749497, NULL, NULL, 'indirect', 'speech', 0, 0, 'learned/cue 100%: warn + cc, ccomp; indirect/that', 'Joris Kempel', 'inferred', '[]', NULL, '["local:cf1f297a637204e978da:3"]', 'warn', '["ceasefire","economy"]', 0, 'none', 0, NULL, NULL, NULL, '[]', NULL);
INSERT INTO parley.statements VALUES (22, '52147fba1b18fd89d458', 'cf1f297a637204e978da', 7, 1630585899385749496, NULL, NULL, 'indirect', 'speech', 0, 0, 'learned/cue 98%: accord + fixed; according-to', 'pilots'' association', 'stated', '[]', NULL, '["local:cf1f297a637204e978da:4"]', 'state', '["ceasefire"]', 0, 'none', 0, NULL, NULL, NULL, '[]', NULL);
INSERT INTO parley.statements VALUES (23, 'f9f24da8b8ad6aabdd38', 'cf1f297a637204e978da', 8, 1630585899385749495, NULL, NULL, 'indirect', 'speech', 0, 0, 'learned/cue 100%: say + nsubj, ccomp; indirect/bare', 'Selmark''s navy', 'stated', '[]', NULL, '["local:cf1f297a637204e978da:5"]', 'state', '["arms-supplies"]', 0, 'none', 0, NULL, NULL, NULL, '[]', NULL);
INSERT INTO parley.statements VALUES (24, '17c4679a7e697fcd35e8', 'cf1f297a637204e978da', 9, 1630585899385749494, NULL, NULL, 'indirect', 'speech', 0, 0, 'learned/cue 100%: deny + nsubj, ccomp; indirect/that', 'Joris Kempel', 'completed', '[]', NULL, '["local:cf1f297a637204e978da:3"]', 'deny', '["other"]', 0, 'none', 0, NULL, NULL, NULL, '[]', NULL);
INSERT INTO parley.statements VALUES (25, 'acccf0295db33fde727a', 'cf1f297a637204e978da', 10, 1630585899385749493, NULL, NULL, 'direct', 'speech', 0, 0, 'learned/cue 100%: add + nsubj, ccomp; direct/behind', 'Joris Kempel', 'inferred', '[]', NULL, '["local:cf1f297a637204e978da:3"]', 'assess', '["peace-talks"]', 1, 'none', 0, NULL, NULL, NULL, '[]', NULL);
INSERT INTO parley.statements VALUES (26, '2b8624e9ab820043be59', 'cf1f297a637204e978da', 11, 1630585899385749492, NULL, NULL, 'indirect', 'speech', 1, 0, 'learned/cue 100%: say + nsubj, aux, advmod, ccomp; indirect/that', 'Aldo Vestrin', 'completed', '[]', NULL, '["local:cf1f297a637204e978da:2"]', 'state', '["other"]', 0, 'none', 0, NULL, NULL, NULL, '[]', NULL);
INSERT INTO parley.statements VALUES (27, '2de1efc517130924be7b', 'cf1f297a637204e978da', 12, 1630585899385749491, NULL, NULL, 'indirect', 'speech', 0, 0, 'learned/cue 100%: say + ccomp, ccomp; indirect/that', 'A government official in Vessen', 'stated', '[]', NULL, '["local:cf1f297a637204e978da:6"]', 'state', '["other"]', 0, 'none', 0, NULL, NULL, NULL, '[{"value":2,"unit":"minister"}]', NULL);
INSERT INTO parley.statements VALUES (28, '340b27e32b3a2c68fec1', 'cf1f297a637204e978da', 13, 1630585899385749490, NULL, NULL, 'indirect', 'speech', 0, 0, 'learned/cue 97%: accord + fixed; according-to', 'Dunmore & Pell', 'stated', '[]', NULL, '["local:cf1f297a637204e978da:7"]', 'state', '["other"]', 0, 'none', 0, NULL, NULL, NULL, '[]', NULL);
INSERT INTO parley.statements VALUES (29, '4905a12967463ef2e092', 'cf1f297a637204e978da', 14, 1630585899385749489, NULL, NULL, 'mixed', 'speech', 0, 0, 'learned/cue 100%: list + nsubj, advmod, obj', 'Insurers', 'stated', '[]', NULL, '["local:cf1f297a637204e978da:8"]', 'assess', '["other"]', 0, 'none', 0, NULL, NULL, NULL, '[]', NULL);
INSERT INTO parley.statements VALUES (30, '2b6fec5c3e0d19c51dab', 'cf1f297a637204e978da', 15, 1630585899385749488, NULL, NULL, 'reported', 'thought', 0, 0, 'learned/cue 98%: expect + nsubj:pass, aux:pass, obl, obl', NULL, NULL, NULL, NULL, NULL, 'forecast', '["other"]', 0, 'none', 0, '2031-02-27', '2031-02-27', '2031-02-27', '[]', NULL);
INSERT INTO parley.statements VALUES (31, '2947546e9a75497b87e9', 'cf1f297a637204e978da', 16, 1630585899385749487, NULL, NULL, 'mixed', 'speech', 0, 0, 'learned/cue 100%: say + nsubj, ccomp; indirect/that', 'Ruth Okonde''s office', 'inferred', '[]', NULL, '["local:cf1f297a637204e978da:9"]', 'state', '["other"]', 0, 'none', 0, NULL, NULL, NULL, '[]', NULL);
INSERT INTO parley.statements VALUES (32, '3aaf38d9e81516a59378', 'cf1f297a637204e978da', 17, 1630585899385749486, NULL, NULL, 'indirect', 'speech', 0, 0, 'learned/cue 100%: tell + nsubj, iobj, obl:unmarked; indirect/that', 'Ruth Okonde', 'completed', '[]', 'Harbour Wire', '["local:cf1f297a637204e978da:10"]', 'accept', '["ceasefire"]', 1, 'none', 0, '2031', '2031-01-01', '2031-12-31', '[]', NULL);
INSERT INTO parley.statements VALUES (33, '616e07dc699ca0818bb1', 'cf1f297a637204e978da', 18, 1630585899385749485, '3aaf38d9e81516a59378', 17, 'indirect', 'speech', 0, 0, 'learned/cue 80%: promise + obl:unmarked, nsubj, aux, iobj, obj, advcl', 'Aldo Vestrin', 'completed', '[]', NULL, '["local:cf1f297a637204e978da:2"]', 'promise', '["ceasefire"]', 1, 'none', 0, NULL, NULL, NULL, '[]', NULL);
INSERT INTO parley.statements VALUES (34, '5c65438f7df421505145', 'beacea9447067cab5ad9', 0, 1630590014887460863, NULL, NULL, 'direct', 'speech', 0, 0, 'direct/alone', NULL, NULL, NULL, NULL, NULL, 'assess', '["sanctions"]', 0, 'none', 0, NULL, NULL, NULL, '[]', NULL);
INSERT INTO parley.statements VALUES (35, '241e317693c442984167', 'beacea9447067cab5ad9', 1, 1630590014887460862, NULL, NULL, 'reported', 'speech', 0, 0, 'learned/cue 96%: rechnen + nsubj, obl, obl', 'Henning Sarow', 'stated', '[]', NULL, '["local:beacea9447067cab5ad9:1"]', 'forecast', '["peace-talks"]', 0, 'none', 0, NULL, NULL, NULL, '[]', NULL);
INSERT INTO parley.statements VALUES (36, 'bd3d65c2ad6551081698', 'beacea9447067cab5ad9', 2, 1630590014887460861, NULL, NULL, 'reported', 'speech', 0, 0, 'learned/cue 91%: nennen + obl, nsubj, advmod, obj', 'Henning Sarow', 'inferred', '[]', NULL, '["local:beacea9447067cab5ad9:1"]', 'assess', '["peace-talks","economy"]', 0, 'none', 0, NULL, NULL, NULL, '[{"value":2,"unit":"grund"}]', NULL);
INSERT INTO parley.statements VALUES (37, '55fd1a9488ba7263464e', 'beacea9447067cab5ad9', 3, 1630590014887460860, NULL, NULL, 'direct', 'speech', 0, 0, 'learned/cue 100%: sagen + ccomp, nsubj; direct/behind', 'Henning Sarow', 'completed', '[]', NULL, '["local:beacea9447067cab5ad9:1"]', 'assess', '["peace-talks"]', 0, 'none', 0, NULL, NULL, NULL, '[]', NULL);
INSERT INTO parley.statements VALUES (38, '721cca756087a5d3c194', 'beacea9447067cab5ad9', 4, 1630590014887460859, NULL, NULL, 'free-indirect', 'speech', 0, 0, 'learned/free 100%: Frühjahrssturm + obl, cop, advmod, det, advmod', 'Henning Sarow', 'inferred', '[]', NULL, '["local:beacea9447067cab5ad9:1"]', 'forecast', '["sanctions"]', 0, 'none', 0, NULL, NULL, NULL, '[]', NULL);
INSERT INTO parley.statements VALUES (39, '908421c60ff224206dce', 'beacea9447067cab5ad9', 5, 1630590014887460858, NULL, NULL, 'indirect', 'speech', 0, 0, 'learned/cue 100%: halten + nsubj, obj, xcomp', 'Henning Sarow', 'completed', '[]', NULL, '["local:beacea9447067cab5ad9:1"]', 'assess', '["peace-talks"]', 0, 'none', 0, NULL, NULL, NULL, '[]', NULL);
INSERT INTO parley.statements VALUES (40, '984fa6061c92025ae855', 'beacea9447067cab5ad9', 6, 1630590014887460857, NULL, NULL, 'direct', 'speech', 0, 0, 'learned/cue 100%: erklären + ccomp, nsubj; direct/behind', 'Henning Sarow', 'inferred', '[]', NULL, '["local:beacea9447067cab5ad9:1"]', 'assess', '["peace-talks"]', 0, 'none', 0, NULL, NULL, NULL, '[{"value":4,"unit":"tag"}]', NULL);
INSERT INTO parley.statements VALUES (41, 'cfa91a64bad440be281a', 'beacea9447067cab5ad9', 7, 1630590014887460856, NULL, NULL, 'free-indirect', 'speech', 0, 0, 'learned/free 96%: wissen + nsubj, obj, advmod', 'Henning Sarow', 'inferred', '[]', NULL, '["local:beacea9447067cab5ad9:1"]', 'assess', '["peace-talks"]', 0, 'none', 0, NULL, NULL, NULL, '[]', NULL);
INSERT INTO parley.statements VALUES (42, 'dca44e178e9bae7c202e', 'beacea9447067cab5ad9', 8, 1630590014887460855, NULL, NULL, 'indirect', 'speech', 0, 0, 'learned/cue 47%: sehen + advcl, nsubj, xcomp', 'Jurist', 'stated', '[]', NULL, '["local:beacea9447067cab5ad9:2"]', 'assess', '["peace-talks"]', 0, 'none', 0, NULL, NULL, NULL, '[]', NULL);
INSERT INTO parley.statements VALUES (43, 'b6000f34bd809d28d3a2', 'beacea9447067cab5ad9', 9, 1630590014887460854, NULL, NULL, 'direct', 'speech', 0, 0, 'learned/cue 100%: sagen + ccomp, nsubj, obl:arg; direct/behind', 'Henning Sarow', 'completed', '[]', 'Küstenbote', '["local:beacea9447067cab5ad9:1"]', 'assess', '["other"]', 0, 'none', 0, NULL, NULL, NULL, '[]', NULL);
INSERT INTO parley.statements VALUES (44, '5448698e150d8e5dc141', 'beacea9447067cab5ad9', 10, 1630590014887460853, NULL, NULL, 'indirect', 'thought', 1, 0, 'learned/cue 100%: glauben + nsubj, advmod, ccomp; indirect/that', 'Henning Sarow', 'inferred', '[]', NULL, '["local:beacea9447067cab5ad9:1"]', 'forecast', '["other"]', 0, 'none', 0, NULL, NULL, NULL, '[]', NULL);
INSERT INTO parley.statements VALUES (45, '5633d86c315a676f6ec6', 'beacea9447067cab5ad9', 11, 1630590014887460852, NULL, NULL, 'free-indirect', 'speech', 0, 0, 'learned/free 93%: möglich + cop, nsubj', 'Henning Sarow', 'inferred', '[]', NULL, '["local:beacea9447067cab5ad9:1"]', 'assess', '["other"]', 0, 'possible', 0, NULL, NULL, NULL, '[]', NULL);
INSERT INTO parley.statements VALUES (46, '5ebcb0c8f7d78dfa6eb2', 'beacea9447067cab5ad9', 12, 1630590014887460851, NULL, NULL, 'direct', 'speech', 0, 0, 'learned/cue 100%: warnen + ccomp, nsubj; direct/behind', 'Henning Sarow', 'inferred', '[]', NULL, '["local:beacea9447067cab5ad9:1"]', 'warn', '["other"]', 0, 'none', 0, NULL, NULL, NULL, '[]', NULL);
INSERT INTO parley.statements VALUES (47, 'b5a6331e9f19084d4d04', 'beacea9447067cab5ad9', 13, 1630590014887460850, NULL, NULL, 'reported', 'speech', 0, 0, 'learned/cue 89%: verweisen + obl, nsubj, obl', 'Henning Sarow', 'inferred', '[]', NULL, '["local:beacea9447067cab5ad9:1"]', 'forecast', '["other"]', 0, 'none', 0, NULL, NULL, NULL, '[]', NULL);
INSERT INTO parley.statements VALUES (48, '032d2a9c269c175fc0af', 'beacea9447067cab5ad9', 14, 1630590014887460849, NULL, NULL, 'indirect', 'speech', 0, 0, 'learned/cue 100%: laut; according-to', 'Henning Sarow', 'completed', '[]', NULL, '["local:beacea9447067cab5ad9:1"]', 'forecast', '["security-guarantees"]', 0, 'possible', 0, NULL, NULL, NULL, '[]', NULL);


--
-- Name: actor_decisions actor_decisions_pkey; Type: CONSTRAINT; Schema: parley; Owner: -
--

ALTER TABLE ONLY parley.actor_decisions
    ADD CONSTRAINT actor_decisions_pkey PRIMARY KEY (one, other);


--
-- Name: appearances appearances_pkey; Type: CONSTRAINT; Schema: parley; Owner: -
--

ALTER TABLE ONLY parley.appearances
    ADD CONSTRAINT appearances_pkey PRIMARY KEY (article_id, path);


--
-- Name: article_links article_links_pkey; Type: CONSTRAINT; Schema: parley; Owner: -
--

ALTER TABLE ONLY parley.article_links
    ADD CONSTRAINT article_links_pkey PRIMARY KEY (article_id, other_id, tie);


--
-- Name: articles articles_pkey; Type: CONSTRAINT; Schema: parley; Owner: -
--

ALTER TABLE ONLY parley.articles
    ADD CONSTRAINT articles_pkey PRIMARY KEY (id);


--
-- Name: boilerplate boilerplate_pkey; Type: CONSTRAINT; Schema: parley; Owner: -
--

ALTER TABLE ONLY parley.boilerplate
    ADD CONSTRAINT boilerplate_pkey PRIMARY KEY (article_id, n);


--
-- Name: echoes echoes_pkey; Type: CONSTRAINT; Schema: parley; Owner: -
--

ALTER TABLE ONLY parley.echoes
    ADD CONSTRAINT echoes_pkey PRIMARY KEY (statement_id, other_id, article_id, other_article_id);


--
-- Name: feed_days feed_days_pkey; Type: CONSTRAINT; Schema: parley; Owner: -
--

ALTER TABLE ONLY parley.feed_days
    ADD CONSTRAINT feed_days_pkey PRIMARY KEY (feed, day);


--
-- Name: link_keys link_keys_pkey; Type: CONSTRAINT; Schema: parley; Owner: -
--

ALTER TABLE ONLY parley.link_keys
    ADD CONSTRAINT link_keys_pkey PRIMARY KEY (key, number);


--
-- Name: places places_pkey; Type: CONSTRAINT; Schema: parley; Owner: -
--

ALTER TABLE ONLY parley.places
    ADD CONSTRAINT places_pkey PRIMARY KEY (place);


--
-- Name: problems problems_pkey; Type: CONSTRAINT; Schema: parley; Owner: -
--

ALTER TABLE ONLY parley.problems
    ADD CONSTRAINT problems_pkey PRIMARY KEY (article_id, n);


--
-- Name: sketches sketches_article_id_key; Type: CONSTRAINT; Schema: parley; Owner: -
--

ALTER TABLE ONLY parley.sketches
    ADD CONSTRAINT sketches_article_id_key UNIQUE (article_id);


--
-- Name: sketches sketches_pkey; Type: CONSTRAINT; Schema: parley; Owner: -
--

ALTER TABLE ONLY parley.sketches
    ADD CONSTRAINT sketches_pkey PRIMARY KEY (number);


--
-- Name: spans spans_pkey; Type: CONSTRAINT; Schema: parley; Owner: -
--

ALTER TABLE ONLY parley.spans
    ADD CONSTRAINT spans_pkey PRIMARY KEY (statement_key, part, n);


--
-- Name: statements statements_article_id_position_key; Type: CONSTRAINT; Schema: parley; Owner: -
--

ALTER TABLE ONLY parley.statements
    ADD CONSTRAINT statements_article_id_position_key UNIQUE (article_id, "position");


--
-- Name: statements statements_pkey; Type: CONSTRAINT; Schema: parley; Owner: -
--

ALTER TABLE ONLY parley.statements
    ADD CONSTRAINT statements_pkey PRIMARY KEY (key);


--
-- Name: statements statements_place_key; Type: CONSTRAINT; Schema: parley; Owner: -
--

ALTER TABLE ONLY parley.statements
    ADD CONSTRAINT statements_place_key UNIQUE (place);


--
-- Name: appearances_path; Type: INDEX; Schema: parley; Owner: -
--

CREATE INDEX appearances_path ON parley.appearances USING hash (path);


--
-- Name: appearances_url; Type: INDEX; Schema: parley; Owner: -
--

CREATE INDEX appearances_url ON parley.appearances USING hash (url);


--
-- Name: echoes_article; Type: INDEX; Schema: parley; Owner: -
--

CREATE INDEX echoes_article ON parley.echoes USING btree (article_id);


--
-- Name: places_vector; Type: INDEX; Schema: parley; Owner: -
--

CREATE INDEX places_vector ON parley.places USING gin (vector);


--
-- Name: statements_id; Type: INDEX; Schema: parley; Owner: -
--

CREATE INDEX statements_id ON parley.statements USING btree (id);


--
-- Name: appearances appearances_article_id_fkey; Type: FK CONSTRAINT; Schema: parley; Owner: -
--

ALTER TABLE ONLY parley.appearances
    ADD CONSTRAINT appearances_article_id_fkey FOREIGN KEY (article_id) REFERENCES parley.articles(id);


--
-- Name: article_links article_links_article_id_fkey; Type: FK CONSTRAINT; Schema: parley; Owner: -
--

ALTER TABLE ONLY parley.article_links
    ADD CONSTRAINT article_links_article_id_fkey FOREIGN KEY (article_id) REFERENCES parley.articles(id);


--
-- Name: article_links article_links_other_id_fkey; Type: FK CONSTRAINT; Schema: parley; Owner: -
--

ALTER TABLE ONLY parley.article_links
    ADD CONSTRAINT article_links_other_id_fkey FOREIGN KEY (other_id) REFERENCES parley.articles(id);


--
-- Name: boilerplate boilerplate_article_id_fkey; Type: FK CONSTRAINT; Schema: parley; Owner: -
--

ALTER TABLE ONLY parley.boilerplate
    ADD CONSTRAINT boilerplate_article_id_fkey FOREIGN KEY (article_id) REFERENCES parley.articles(id);


--
-- Name: echoes echoes_article_id_fkey; Type: FK CONSTRAINT; Schema: parley; Owner: -
--

ALTER TABLE ONLY parley.echoes
    ADD CONSTRAINT echoes_article_id_fkey FOREIGN KEY (article_id) REFERENCES parley.articles(id);


--
-- Name: echoes echoes_other_article_id_fkey; Type: FK CONSTRAINT; Schema: parley; Owner: -
--

ALTER TABLE ONLY parley.echoes
    ADD CONSTRAINT echoes_other_article_id_fkey FOREIGN KEY (other_article_id) REFERENCES parley.articles(id);


--
-- Name: problems problems_article_id_fkey; Type: FK CONSTRAINT; Schema: parley; Owner: -
--

ALTER TABLE ONLY parley.problems
    ADD CONSTRAINT problems_article_id_fkey FOREIGN KEY (article_id) REFERENCES parley.articles(id);


--
-- Name: sketches sketches_article_id_fkey; Type: FK CONSTRAINT; Schema: parley; Owner: -
--

ALTER TABLE ONLY parley.sketches
    ADD CONSTRAINT sketches_article_id_fkey FOREIGN KEY (article_id) REFERENCES parley.articles(id);


--
-- Name: spans spans_statement_key_fkey; Type: FK CONSTRAINT; Schema: parley; Owner: -
--

ALTER TABLE ONLY parley.spans
    ADD CONSTRAINT spans_statement_key_fkey FOREIGN KEY (statement_key) REFERENCES parley.statements(key) ON DELETE CASCADE;


--
-- Name: statements statements_article_id_fkey; Type: FK CONSTRAINT; Schema: parley; Owner: -
--

ALTER TABLE ONLY parley.statements
    ADD CONSTRAINT statements_article_id_fkey FOREIGN KEY (article_id) REFERENCES parley.articles(id);


--
-- PostgreSQL database dump complete
--


