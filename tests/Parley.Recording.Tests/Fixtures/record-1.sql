--
-- PostgreSQL database dump
--


-- Dumped from database version 15.18 (Debian 15.18-0+deb12u1)
-- Dumped by pg_dump version 15.18 (Debian 15.18-0+deb12u1)

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
    vector tsvector NOT NULL
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
    numbers text COLLATE pg_catalog."C"
);


--
-- Data for Name: about; Type: TABLE DATA; Schema: parley; Owner: -
--

INSERT INTO parley.about VALUES (1);


--
-- Data for Name: appearances; Type: TABLE DATA; Schema: parley; Owner: -
--

INSERT INTO parley.appearances VALUES ('beacea9447067cab5ad9', 'interview-sarow.txt', '„Keine Seite kann sich eine lange Sperre leisten“', NULL, NULL, NULL, '2031-03-06', '2031-03-06', '2031-03-06', 'text', NULL, 1);
INSERT INTO parley.appearances VALUES ('2b11f005f1ca143d274b', 'feed.jsonl:1', 'Der lange Atem von Vessen', 'Ida Kroll', 'Lommer Tageblatt', 'https://lommer-tageblatt.example/politik/langer-atem', '2031-03-06', '2031-03-06', '2031-03-06', 'meta', NULL, 1);
INSERT INTO parley.appearances VALUES ('6d07422f8f5236e011b0', 'feed.jsonl:2', 'Five things we learned from Hallin''s harbour master', 'Tom Ferrant', 'Quayside Daily', 'https://quayside-daily.example/2031/03/06/five-things-hallin', '2031-03-06', '2031-03-06', '2031-03-06', 'meta', NULL, 1);
INSERT INTO parley.appearances VALUES ('cf1f297a637204e978da', './copy-of-wire.txt', 'Selmark rejects deadline as tankers queue off Hallin', NULL, NULL, NULL, '2031-03-04', '2031-03-04', '2031-03-04', 'text', NULL, 1);
INSERT INTO parley.appearances VALUES ('cf1f297a637204e978da', './wire-deadline.txt', 'Selmark rejects deadline as tankers queue off Hallin', NULL, NULL, NULL, '2031-03-04', '2031-03-04', '2031-03-04', 'text', NULL, 0);
INSERT INTO parley.appearances VALUES ('16a5bd9ae2f1784beb70', './agentur-frist.txt', 'Kaldrien setzt Frist für die Öffnung der Lommstraße', NULL, NULL, NULL, '2031-03-03', '2031-03-03', '2031-03-03', 'text', NULL, 1);


--
-- Data for Name: articles; Type: TABLE DATA; Schema: parley; Owner: -
--

INSERT INTO parley.articles VALUES ('beacea9447067cab5ad9', '„Keine Seite kann sich eine lange Sperre leisten“

Stand: 6. März 2031

Der Seerechtler Henning Sarow vom Institut für Küstenrecht in Bremhagen rechnet mit einer Einigung zwischen Kaldrien und Selmark noch in diesem Monat. Im Gespräch mit dem Küstenboten nannte er dafür zwei Gründe: das Geld und das Wetter.

„Die Versicherer haben ihre Prämien verfünffacht, und das trifft Vessen genauso wie Ostholm“, sagte Sarow. Ab April seien zudem die Frühjahrsstürme vorbei. Dann lasse sich eine Sperre der Lommstraße kaum noch mit einer Übung begründen, so der Professor.

Nach dem Vertrag von 1987 müssen Übungen in der Meerenge drei Wochen zuvor angemeldet werden. Sarow hält den Vertrag für gebrochen. „Die Meldung kam vier Tage vorher, das ist keine Frage der Auslegung“, erklärte er. Ministerpräsident Aldo Vestrin wisse das auch.

Dass Präsidentin Tilda Ravnholt eine Frist gesetzt hat, sieht der Jurist kritisch. „Wer eine Frist setzt, muss wissen, was am Tag danach geschieht.

„In Ostholm weiß das im Augenblick niemand“, sagte Sarow dem Küstenboten.

Er glaubt nicht, dass die kaldrische Marine einen Geleitzug wagt. Möglich sei aber ein Zwischenfall, den keiner gewollt habe. „Ein Steuermann, der das Wort ‚Halt‘ überhört, genügt“, warnte der Professor.

Auf die Frage nach einem Ausweg verwies der Forscher auf Ambrien. Die Inselrepublik hatte schon 2029 vermittelt. Laut Sarow könnten gemischte Lotsenteams die Durchfahrt überwachen, bis ein Schiedsgericht entschieden hat. Selmarks Regierung hat einen solchen Plan bisher nicht abgelehnt. Im Herbst erscheint Sarows Buch „Das enge Meer“.', 'de', 'imported', 'interview-sarow.txt', 741506);
INSERT INTO parley.articles VALUES ('2b11f005f1ca143d274b', 'Der lange Atem von Vessen

Wer in diesen Tagen mit Beamten in Selmarks Hauptstadt spricht, hört oft das Wort »Geduld«. Ministerpräsident Aldo Vestrin hat es selbst in Umlauf gebracht. »Wir haben mehr Zeit als die anderen«, sagte er am Dienstag vor der Handelskammer, »und wir haben den besseren Kalender.«

Hinter verschlossenen Türen klingt es nüchterner. Ein hoher Beamter des Finanzministeriums räumte ein, dass die Übung in der Lommstraße täglich neun Millionen Kronen verschlingt. »Das steht in keinem Haushalt«, sagte er. Nach Angaben von Finanzminister Emil Strand reicht die Reserve bis Ende April.

Auch die Wirtschaft wird unruhig. Dem Verband der Werften zufolge sind drei Aufträge aus Übersee geplatzt. Der Vorsitzende, Konrad Pahl, schrieb in einem offenen Brief, dass »jede weitere Woche ein Jahr kostet«. Er sagte nicht, dass die Regierung ihren Kurs ändern müsse. Er sagte nur, dass man rechnen könne.

Verteidigungsministerin Maren Hjelk gibt sich unbeeindruckt. Die Übung werde beendet, wenn sie beendet sei, sagte Hjelk am Mittwoch. Sie fügte hinzu, dass Kaldrien zuvor seine Frist zurücknehmen müsse. Den Vorwurf, sie führe eine Blockade, nannte sie »Seemannsgarn«.

In Ostholm wartet man ab. Außenminister Joris Kempel erklärte, dass Kaldrien jede Zusage aus Vessen schriftlich brauche. »Wir haben ein Wort bekommen und dann noch eines. Beide waren am Morgen verdunstet«, sagte Kempel dieser Zeitung. Laut der Gesandten Ruth Okonde sind die Lager nicht so weit voneinander entfernt, wie sie tun. »Sie streiten über die Uhr und meinen die Tür.«

Die »Hallin-Frage«, wie sie in den Schulbüchern heißt, ist damit so offen wie vor vierzig Jahren.', 'de', 'imported', 'feed.jsonl:1', 741506);
INSERT INTO parley.articles VALUES ('6d07422f8f5236e011b0', 'Five things we learned from Hallin''s harbour master

Share this story | Follow us

Gesa Brook has run the port of Hallin for eleven years. She has never seen it so full, and never so quiet.


1. The queue is longer than the map shows. Brook says that 41 ships are at anchor and that a dozen more have stopped in Ambrian waters. "You can hear the generators at night," she says.

2. Nobody has been hurt so far. Two sailors were taken ashore with fever, according to the port''s doctor. Rumours of a shooting are false, Brook said. "There was a flare. One flare, and it was green."


3. The pilots will decide. "No paper steers a ship," said Jens Aldous, the senior pilot, who has guided tankers through the narrows since 2009. He stressed that his people would take orders from neither navy. “We''d guide the devil,” Aldous said, “if he had the right draught.”

4. Money matters more than flags. The harbour loses 300,000 crowns a day, the treasurer told the town council on Wednesday. He warned that wages could not be paid after 21 March. The "emergency fund" has been empty since autumn.

5. There is hope, of a kind. Brook believes that the envoy Ruth Okonde can bring both sides to one table. She did not claim that it would be quick. "My grandmother used to say, ''A strait is a sea that has made up its mind,''" Brook told us. "I am still waiting for it to tell me."

Sign up for our morning briefing', 'en', 'imported', 'feed.jsonl:2', 741506);
INSERT INTO parley.articles VALUES ('cf1f297a637204e978da', 'Selmark rejects deadline as tankers queue off Hallin

Published: 4 March 2031

VESSEN (Harbour Wire) - Selmark on Tuesday brushed aside a ten-day deadline set by neighbouring Kaldria and said that its naval exercise in the Lomm Strait would go on as planned.

"We do not answer to a clock on somebody else''s wall," Prime Minister Aldo Vestrin told reporters in Vessen. "The strait is open to everyone who asks first."

Kaldrian Foreign Minister Joris Kempel called the remark "an insult to every sailor at anchor". He said that 41 ships were waiting outside the port of Hallin, among them six tankers, and warned that food prices on the coast would rise within days.

The waiting ships are running low on drinking water, according to the pilots'' association. Selmark''s navy said it had offered to deliver supplies. Kempel denied that any such offer had reached his ministry.

"If there was an offer," he added, "it must have been sent by pigeon."

Vestrin did not say that the exercise would end on time. A government official in Vessen, who asked not to be named, said that the cabinet was divided and that at least two ministers wanted a shorter drill.

According to the shipping broker Dunmore & Pell, freight rates for the northern route have tripled since Friday. Insurers now list the strait as a "listed area", a label that doubles the premium.

Ruth Okonde, the special envoy of Ambria, is expected in Hallin on Thursday. Her office said that she would meet both governments "without flags and without cameras". Okonde told the Harbour Wire last week that Vestrin had promised her a pause in the exercise if both sides agreed to talk.', 'en', '0.1.0 2691a87c9cc798426cc1', './copy-of-wire.txt', 741504);
INSERT INTO parley.articles VALUES ('16a5bd9ae2f1784beb70', 'Kaldrien setzt Frist für die Öffnung der Lommstraße

Stand: 3. März 2031, 18:40 Uhr

Ostholm (Seepress) – Im Streit um den Hafen Hallin hat Kaldrien dem Nachbarn Selmark eine Frist von zehn Tagen gesetzt. Präsidentin Tilda Ravnholt sagte am Montag, dass die Sperrung der Lommstraße bis zum 13. März enden müsse. „Wir lassen uns nicht aus unserem eigenen Meer aussperren“, sagte Ravnholt nach einer Sitzung des Sicherheitsrats. „Ein Hafen“, fügte die Präsidentin hinzu, „ist keine Geisel.“

Die Regierung von Selmark sieht es anders. Ihr Sprecher Piet Lauen teilte mit, dass es sich um eine „lange angekündigte Übung“ handle. Die Lommstraße sei zu keiner Stunde gesperrt gewesen, sagte Lauen in Vessen. Wer etwas anderes behaupte, habe die Seekarten nicht gelesen.

Nach Angaben der Hafenbehörde liegen derzeit 41 Frachter vor der Einfahrt auf Reede. Der Reederei Brammer & Sohn zufolge kostet jeder Tag des Wartens rund 2,4 Mio. Kronen. Laut dem Lotsenverband ist seit Freitag kein einziges Schiff über 8000 Tonnen mehr durch die Meerenge gefahren.

Die kaldrische Marine bestätigte nicht, dass sie bereits Minensucher in das Seegebiet verlegt hat. „Über die Bewegungen unserer Schiffe reden wir nicht“, sagte Kapitänin Anna Drost, die Sprecherin der Marine. Sie betonte, dass die Besatzungen Order hätten, nur auf Beschuss zu antworten.

Außenminister Joris Kempel erklärte am Abend, der Gesandte Ambriens habe ihm versichert, dass Selmark zu Gesprächen auf neutralem Boden bereit sei. Ob es dazu kommt, blieb zunächst offen. Die beiden Länder hatten zuletzt im Oktober 2029 miteinander verhandelt.', 'de', '0.1.0 2691a87c9cc798426cc1', './agentur-frist.txt', 741503);


--
-- Data for Name: boilerplate; Type: TABLE DATA; Schema: parley; Owner: -
--



--
-- Data for Name: places; Type: TABLE DATA; Schema: parley; Owner: -
--

INSERT INTO parley.places VALUES (1630589678069497841, '2031-03-01', '2031-03-31', 'direct', 'de', 'Lommer Tageblatt', 'lommer tageblatt', 'Ruth Okonde', 'state', '["ceasefire"]', '["local:2b11f005f1ca143d274b:9"]', '''sokonde'' ''sruth'' ''ttur'' ''wdie'':4,8 ''wmeinen'':7 ''wsie'':1 ''wstreiten'':2 ''wtuer'':9 ''wueber'':3 ''wuhr'':5 ''wund'':6');
INSERT INTO parley.places VALUES (1630589678069497842, '2031-03-06', '2031-03-06', 'indirect', 'de', 'Lommer Tageblatt', 'lommer tageblatt', 'Ruth Okonde', NULL, NULL, '["local:2b11f005f1ca143d274b:9"]', '''sokonde'' ''sruth'' ''tentfernen'' ''wdie'':2 ''wentfernt'':8 ''wlager'':3 ''wnicht'':4 ''wsie'':10 ''wsind'':1 ''wso'':5 ''wtun'':11 ''wvoneinander'':7 ''wweit'':6 ''wwie'':9');
INSERT INTO parley.places VALUES (1630589678069497843, '2031-03-02', '2031-03-02', 'direct', 'de', 'Lommer Tageblatt', 'lommer tageblatt', 'Joris Kempel', 'offer', '["ceasefire","territory"]', '["local:2b11f005f1ca143d274b:8"]', '''dzeitung'' ''sjoris'' ''skempel'' ''tverdunsten'' ''wam'':12 ''wbeide'':10 ''wbekommen'':5 ''wdann'':7 ''wein'':3 ''weines'':9 ''whaben'':2 ''wmorgen'':13 ''wnoch'':8 ''wund'':6 ''wverdunstet'':14 ''wwaren'':11 ''wwir'':1 ''wwort'':4');
INSERT INTO parley.places VALUES (1630589678069497844, '2031-03-06', '2031-03-06', 'indirect', 'de', 'Lommer Tageblatt', 'lommer tageblatt', 'Joris Kempel', NULL, NULL, '["local:2b11f005f1ca143d274b:8"]', '''sjoris'' ''skempel'' ''tbrauchen'' ''tzusagen'' ''waus'':5 ''wbrauche'':8 ''wdass'':1 ''wjede'':3 ''wkaldrien'':2 ''wschriftlich'':7 ''wvessen'':6 ''wzusage'':4');
INSERT INTO parley.places VALUES (1630589678069497845, '2031-03-06', '2031-03-06', 'indirect', 'de', 'Lommer Tageblatt', 'lommer tageblatt', 'sie »Seemannsgarn', 'reject', '["ceasefire"]', '["local:2b11f005f1ca143d274b:7"]', '''sseemannsgarn'' ''ssie'' ''tfahren'' ''tfuehren'' ''tfuhre'' ''trad'' ''wblockade'':4 ''weine'':3 ''wfuehre'':2 ''wsie'':1');
INSERT INTO parley.places VALUES (1630589678069497846, '2031-03-06', '2031-03-06', 'indirect', 'de', 'Lommer Tageblatt', 'lommer tageblatt', 'Maren Hjelk', NULL, NULL, '["local:2b11f005f1ca143d274b:6"]', '''shjelk'' ''smaren'' ''tnehmen'' ''tzuruck'' ''tzurucknehmen'' ''tzurueck'' ''wdass'':1 ''wfrist'':5 ''wkaldrien'':2 ''wmuesse'':7 ''wseine'':4 ''wzuruecknehmen'':6 ''wzuvor'':3');
INSERT INTO parley.places VALUES (1630589678069497847, '2031-03-01', '2031-03-31', 'indirect', 'de', 'Lommer Tageblatt', 'lommer tageblatt', 'Maren Hjelk', 'demand', '["ceasefire","territory"]', '["local:2b11f005f1ca143d274b:6"]', '''shjelk'' ''smaren'' ''tbeenden'' ''tubung'' ''twerden'' ''wbeendet'':4,7 ''wdie'':1 ''wsei'':8 ''wsie'':6 ''wuebung'':2 ''wwenn'':5 ''wwerde'':3');
INSERT INTO parley.places VALUES (1630589678069497848, '2031-03-06', '2031-03-06', 'indirect', 'de', 'Lommer Tageblatt', 'lommer tageblatt', 'Konrad Pahl', NULL, NULL, '["local:2b11f005f1ca143d274b:5"]', '''skonrad'' ''spahl'' ''tkoennen'' ''tkonne'' ''tkonnen'' ''wdass'':1 ''wkoenne'':4 ''wman'':2 ''wrechnen'':3');
INSERT INTO parley.places VALUES (1630589678069497849, '2031-03-02', '2031-03-02', 'indirect', 'de', 'Lommer Tageblatt', 'lommer tageblatt', 'Konrad Pahl', 'state', '["ceasefire"]', '["local:2b11f005f1ca143d274b:5"]', '''skonrad'' ''spahl'' ''tandern'' ''waendern'':6 ''wdass'':1 ''wdie'':2 ''wihren'':4 ''wkurs'':5 ''wmuesse'':7 ''wregierung'':3');
INSERT INTO parley.places VALUES (1630589678069497850, '2031-03-06', '2031-03-06', 'mixed', 'de', 'Lommer Tageblatt', 'lommer tageblatt', 'Konrad Pahl', NULL, NULL, '["local:2b11f005f1ca143d274b:5"]', '''skonrad'' ''spahl'' ''tkosten'' ''wdass'':1 ''wein'':5 ''wjahr'':6 ''wjede'':2 ''wkostet'':7 ''wweitere'':3 ''wwoche'':4');
INSERT INTO parley.places VALUES (1630589678069497851, '2031-03-06', '2031-03-06', 'indirect', 'de', 'Lommer Tageblatt', 'lommer tageblatt', 'Verband der Werften', 'offer', '["ceasefire","territory"]', '["local:2b11f005f1ca143d274b:4"]', '''sder'' ''sverband'' ''swerften'' ''tauftrag'' ''tplatzen'' ''tubersee'' ''wauftraege'':3 ''waus'':4 ''wdrei'':2 ''wgeplatzt'':6 ''wsind'':1 ''wuebersee'':5');
INSERT INTO parley.places VALUES (1630589678069497852, '2031-03-06', '2031-03-06', 'indirect', 'de', 'Lommer Tageblatt', 'lommer tageblatt', 'Emil Strand', NULL, NULL, '["local:2b11f005f1ca143d274b:3"]', '''semil'' ''sstrand'' ''tenden'' ''treichen'' ''wapril'':6 ''wbis'':4 ''wdie'':2 ''wende'':5 ''wreicht'':1 ''wreserve'':3');
INSERT INTO parley.places VALUES (1630589678069497853, '2031-03-01', '2031-03-31', 'direct', 'de', 'Lommer Tageblatt', 'lommer tageblatt', 'Ein hoher Beamter des Finanzministeriums', 'reject', '["ceasefire"]', '["local:2b11f005f1ca143d274b:2"]', '''sbeamter'' ''sdes'' ''sein'' ''sfinanzministeriums'' ''shoher'' ''thalt'' ''thaus'' ''thaushalten'' ''tstehen'' ''wdas'':1 ''whaushalt'':5 ''win'':3 ''wkeinem'':4 ''wsteht'':2');
INSERT INTO parley.places VALUES (1630589678069497854, '2031-03-06', '2031-03-06', 'indirect', 'de', 'Lommer Tageblatt', 'lommer tageblatt', 'Ein hoher Beamter des Finanzministeriums', NULL, NULL, '["local:2b11f005f1ca143d274b:2"]', '''sbeamter'' ''sdes'' ''sein'' ''sfinanzministeriums'' ''shoher'' ''tkrone'' ''tmillion'' ''tstrasse'' ''ttaglich'' ''tubung'' ''tverschlingen'' ''wdass'':1 ''wder'':5 ''wdie'':2 ''win'':4 ''wkronen'':10 ''wlommstrasse'':6 ''wmillionen'':9 ''wneun'':8 ''wtaeglich'':7 ''wuebung'':3 ''wverschlingt'':11');
INSERT INTO parley.places VALUES (1630589678069497855, '2031-03-02', '2031-03-02', 'direct', 'de', 'Lommer Tageblatt', 'lommer tageblatt', 'Aldo Vestrin', 'demand', '["ceasefire","territory"]', '["local:2b11f005f1ca143d274b:1"]', '''saldo'' ''svestrin'' ''tgut'' ''wals'':5 ''wanderen'':7 ''wbesseren'':12 ''wden'':11 ''wdie'':6 ''whaben'':2,10 ''wkalender'':13 ''wmehr'':3 ''wund'':8 ''wwir'':1,9 ''wzeit'':4');
INSERT INTO parley.places VALUES (1630590014887460852, '2031-03-06', '2031-03-06', 'indirect', 'de', NULL, '', 'Henning Sarow', NULL, NULL, '["local:beacea9447067cab5ad9:1"]', '''shenning'' ''ssarow'' ''tdurchfahren'' ''tentscheiden'' ''tgemischt'' ''tloste'' ''tlotse'' ''tlotsen'' ''tlotsenteam'' ''tteam'' ''tuberwachen'' ''wbis'':7 ''wdie'':4 ''wdurchfahrt'':5 ''wein'':8 ''wentschieden'':10 ''wgemischte'':2 ''what'':11 ''wkoennten'':1 ''wlotsenteams'':3 ''wschiedsgericht'':9 ''wueberwachen'':6');
INSERT INTO parley.places VALUES (1630590014887460853, '2031-03-06', '2031-03-06', 'reported', 'de', NULL, '', 'Henning Sarow', 'reject', '["ceasefire"]', '["local:beacea9447067cab5ad9:1"]', '''shenning'' ''ssarow'' ''wambrien'':2 ''wauf'':1');
INSERT INTO parley.places VALUES (1630590014887460854, '2031-03-06', '2031-03-06', 'direct', 'de', NULL, '', 'Henning Sarow', NULL, NULL, '["local:beacea9447067cab5ad9:1"]', '''shenning'' ''ssarow'' ''tgenuegen'' ''tgenugen'' ''tgenugt'' ''thalten'' ''tmann'' ''tsteuer'' ''tuberhoren'' ''tuberhort'' ''tueberhoeren'' ''wdas'':4 ''wder'':3 ''wein'':1 ''wgenuegt'':8 ''whalt'':6 ''wsteuermann'':2 ''wueberhoert'':7 ''wwort'':5');
INSERT INTO parley.places VALUES (1630590014887460855, '2031-03-01', '2031-03-31', 'free-indirect', 'de', NULL, '', 'Henning Sarow', 'demand', '["ceasefire","territory"]', '["local:beacea9447067cab5ad9:1"]', '''shenning'' ''ssarow'' ''tmoglich'' ''twollen'' ''waber'':3 ''wden'':6 ''wein'':4 ''wgewollt'':8 ''whabe'':9 ''wkeiner'':7 ''wmoeglich'':1 ''wsei'':2 ''wzwischenfall'':5');
INSERT INTO parley.places VALUES (1630590014887460856, '2031-03-06', '2031-03-06', 'indirect', 'de', NULL, '', 'Henning Sarow', NULL, NULL, '["local:beacea9447067cab5ad9:1"]', '''shenning'' ''ssarow'' ''tkaldrischen'' ''twagen'' ''wdass'':1 ''wdie'':2 ''weinen'':5 ''wgeleitzug'':6 ''wkaldrische'':3 ''wmarine'':4 ''wwagt'':7');
INSERT INTO parley.places VALUES (1630590014887460857, '2031-03-02', '2031-03-02', 'direct', 'de', NULL, '', 'Henning Sarow', 'state', '["ceasefire"]', '["local:beacea9447067cab5ad9:1"]', '''dkuestenboten'' ''shenning'' ''ssarow'' ''tauge'' ''tblick'' ''tgeschehen'' ''tsetzen'' ''ttagen'' ''wam'':8 ''waugenblick'':17 ''wdanach'':10 ''wdas'':15 ''weine'':2 ''wfrist'':3 ''wgeschieht'':11 ''wim'':16 ''win'':12 ''wmuss'':5 ''wniemand'':18 ''wostholm'':13 ''wsetzt'':4 ''wtag'':9 ''wwas'':7 ''wweiss'':14 ''wwer'':1 ''wwissen'':6');
INSERT INTO parley.places VALUES (1630590014887460858, '2031-03-06', '2031-03-06', 'free-indirect', 'de', NULL, '', 'Henning Sarow', NULL, NULL, '["local:beacea9447067cab5ad9:1"]', '''shenning'' ''ssarow'' ''tminister'' ''tministerprasident'' ''tpraesident'' ''tprasident'' ''twissen'' ''waldo'':2 ''wauch'':6 ''wdas'':5 ''wministerpraesident'':1 ''wvestrin'':3 ''wwisse'':4');
INSERT INTO parley.places VALUES (1630590014887460859, '2031-03-06', '2031-03-06', 'direct', 'de', NULL, '', 'Henning Sarow', 'offer', '["ceasefire","territory"]', '["local:beacea9447067cab5ad9:1"]', '''shenning'' ''ssarow'' ''tfragen'' ''tkommen'' ''ttag'' ''ttagen'' ''wauslegung'':12 ''wdas'':7 ''wder'':11 ''wdie'':1 ''wfrage'':10 ''wist'':8 ''wkam'':3 ''wkeine'':9 ''wmeldung'':2 ''wtage'':5 ''wvier'':4 ''wvorher'':6');
INSERT INTO parley.places VALUES (1630590014887460860, '2031-03-06', '2031-03-06', 'free-indirect', 'de', NULL, '', 'Henning Sarow', NULL, NULL, '["local:beacea9447067cab5ad9:1"]', '''shenning'' ''ssarow'' ''tbegrunden'' ''tfruehjahr'' ''tfruehjahrssturm'' ''tfruhjahr'' ''tfruhjahrssturm'' ''tfruhjahrssturme'' ''tlassen'' ''tsperren'' ''tstrasse'' ''tsturm'' ''tubung'' ''wab'':1 ''wapril'':2 ''wbegruenden'':20 ''wdann'':8 ''wder'':13 ''wdie'':5 ''weine'':11 ''weiner'':18 ''wfruehjahrsstuerme'':6 ''wkaum'':15 ''wlasse'':9 ''wlommstrasse'':14 ''wmit'':17 ''wnoch'':16 ''wseien'':3 ''wsich'':10 ''wsperre'':12 ''wuebung'':19 ''wvorbei'':7 ''wzudem'':4');
INSERT INTO parley.places VALUES (1630590014887460861, '2031-03-01', '2031-03-31', 'direct', 'de', NULL, '', 'Henning Sarow', 'reject', '["ceasefire"]', '["local:beacea9447067cab5ad9:1"]', '''shenning'' ''ssarow'' ''tpraemie'' ''tpramie'' ''tpramien'' ''ttreffen'' ''tverfuenffachen'' ''tverfunffachen'' ''tverfunffacht'' ''wdas'':8 ''wdie'':1 ''wgenauso'':11 ''whaben'':3 ''wihre'':4 ''wostholm'':13 ''wpraemien'':5 ''wtrifft'':9 ''wund'':7 ''wverfuenffacht'':6 ''wversicherer'':2 ''wvessen'':10 ''wwie'':12');
INSERT INTO parley.places VALUES (1630590014887460862, '2031-03-06', '2031-03-06', 'reported', 'de', NULL, '', 'Henning Sarow', NULL, NULL, '["local:beacea9447067cab5ad9:1"]', '''shenning'' ''ssarow'' ''wdiesem'':10 ''weiner'':2 ''weinigung'':3 ''win'':9 ''wkaldrien'':5 ''wmit'':1 ''wmonat'':11 ''wnoch'':8 ''wselmark'':7 ''wund'':6 ''wzwischen'':4');
INSERT INTO parley.places VALUES (1630590014887460863, '2031-03-02', '2031-03-02', 'direct', 'de', NULL, '', NULL, 'demand', '["ceasefire","territory"]', NULL, '''tlang'' ''tlangen'' ''tsperren'' ''weine'':5 ''wkann'':3 ''wkeine'':1 ''wlange'':6 ''wleisten'':8 ''wseite'':2 ''wsich'':4 ''wsperre'':7');
INSERT INTO parley.places VALUES (1630590811224195059, '2031-03-02', '2031-03-02', 'direct', 'en', 'Quayside Daily', 'quayside daily', 'Gesa Brook', 'offer', '["ceasefire","territory"]', '["local:6d07422f8f5236e011b0:2"]', '''sbrook'' ''sgesa'' ''tmake'' ''tuse'' ''twait'' ''wa'':6,9 ''wam'':18 ''wfor'':21 ''wgrandmother'':2 ''whas'':12 ''wi'':17 ''wis'':8 ''wit'':22 ''wits'':15 ''wmade'':13 ''wme'':25 ''wmind'':16 ''wmy'':1 ''wsay'':5 ''wsea'':10 ''wstill'':19 ''wstrait'':7 ''wtell'':24 ''wthat'':11 ''wto'':4,23 ''wup'':14 ''wused'':3 ''wwaiting'':20');
INSERT INTO parley.places VALUES (1630590811224195060, '2031-03-06', '2031-03-06', 'indirect', 'en', 'Quayside Daily', 'quayside daily', 'Gesa Brook', NULL, NULL, '["local:6d07422f8f5236e011b0:2"]', '''sbrook'' ''sgesa'' ''wbe'':4 ''wit'':2 ''wquick'':5 ''wthat'':1 ''wwould'':3');
INSERT INTO parley.places VALUES (1630590811224195061, '2031-03-06', '2031-03-06', 'indirect', 'en', 'Quayside Daily', 'quayside daily', 'Gesa Brook', 'reject', '["ceasefire"]', '["local:6d07422f8f5236e011b0:2"]', '''sbrook'' ''sgesa'' ''tside'' ''wboth'':8 ''wbring'':7 ''wcan'':6 ''wenvoy'':3 ''wokonde'':5 ''wone'':11 ''wruth'':4 ''wsides'':9 ''wtable'':12 ''wthat'':1 ''wthe'':2 ''wto'':10');
INSERT INTO parley.places VALUES (1630590811224195062, '2031-03-06', '2031-03-06', 'indirect', 'en', 'Quayside Daily', 'quayside daily', 'Jens Aldous', NULL, NULL, '["local:6d07422f8f5236e011b0:4"]', '''saldous'' ''sjens'' ''tpay'' ''twage'' ''w21'':8 ''wafter'':7 ''wbe'':5 ''wcould'':3 ''wmarch'':9 ''wnot'':4 ''wpaid'':6 ''wthat'':1 ''wwages'':2');
INSERT INTO parley.places VALUES (1630590811224195063, '2031-03-01', '2031-03-31', 'indirect', 'en', 'Quayside Daily', 'quayside daily', 'Jens Aldous', 'demand', '["ceasefire","territory"]', '["local:6d07422f8f5236e011b0:4"]', '''dcouncil'' ''dtown'' ''saldous'' ''sjens'' ''tcrown'' ''tlose'' ''w000'':5 ''w300'':4 ''wa'':7 ''wcrowns'':6 ''wday'':8 ''wharbour'':2 ''wloses'':3 ''wthe'':1');
INSERT INTO parley.places VALUES (1630590811224195064, '2031-03-06', '2031-03-06', 'direct', 'en', 'Quayside Daily', 'quayside daily', 'Jens Aldous', NULL, NULL, '["local:6d07422f8f5236e011b0:4"]', '''saldous'' ''sjens'' ''wd'':2 ''wdevil'':5 ''wdraught'':11 ''wguide'':3 ''whad'':8 ''whe'':7 ''wif'':6 ''wright'':10 ''wthe'':4,9 ''wwe'':1');
INSERT INTO parley.places VALUES (1630590811224195065, '2031-03-02', '2031-03-02', 'indirect', 'en', 'Quayside Daily', 'quayside daily', 'Jens Aldous', 'state', '["ceasefire"]', '["local:6d07422f8f5236e011b0:4"]', '''saldous'' ''sjens'' ''torder'' ''tperson'' ''wfrom'':7 ''whis'':2 ''wnavy'':9 ''wneither'':8 ''worders'':6 ''wpeople'':3 ''wtake'':5 ''wthat'':1 ''wwould'':4');
INSERT INTO parley.places VALUES (1630590811224195066, '2031-03-06', '2031-03-06', 'direct', 'en', 'Quayside Daily', 'quayside daily', 'Jens Aldous', NULL, NULL, '["local:6d07422f8f5236e011b0:4"]', '''saldous'' ''sjens'' ''tsteer'' ''wa'':4 ''wno'':1 ''wpaper'':2 ''wship'':5 ''wsteers'':3');
INSERT INTO parley.places VALUES (1630590811224195067, '2031-03-06', '2031-03-06', 'mixed', 'en', 'Quayside Daily', 'quayside daily', 'Gesa Brook', 'offer', '["ceasefire","territory"]', '["local:6d07422f8f5236e011b0:2"]', '''sbrook'' ''sgesa'' ''trumour'' ''tshoot'' ''wa'':3,9 ''wand'':13 ''ware'':5 ''wfalse'':6 ''wflare'':10,12 ''wgreen'':16 ''wit'':14 ''wof'':2 ''wone'':11 ''wrumours'':1 ''wshooting'':4 ''wthere'':7 ''wwas'':8,15');
INSERT INTO parley.places VALUES (1630590811224195068, '2031-03-06', '2031-03-06', 'indirect', 'en', 'Quayside Daily', 'quayside daily', 'port''s doctor', NULL, NULL, '["local:6d07422f8f5236e011b0:3"]', '''sdoctor'' ''sport'' ''ss'' ''tsailor'' ''ttake'' ''washore'':5 ''wfever'':7 ''wsailors'':2 ''wtaken'':4 ''wtwo'':1 ''wwere'':3 ''wwith'':6');
INSERT INTO parley.places VALUES (1630590811224195069, '2031-03-01', '2031-03-31', 'direct', 'en', 'Quayside Daily', 'quayside daily', 'Gesa Brook', 'reject', '["ceasefire"]', '["local:6d07422f8f5236e011b0:2"]', '''sbrook'' ''sgesa'' ''tgenerator'' ''wat'':6 ''wcan'':2 ''wgenerators'':5 ''whear'':3 ''wnight'':7 ''wthe'':4 ''wyou'':1');
INSERT INTO parley.places VALUES (1630590811224195070, '2031-03-06', '2031-03-06', 'indirect', 'en', 'Quayside Daily', 'quayside daily', 'Gesa Brook', NULL, NULL, '["local:6d07422f8f5236e011b0:2"]', '''sbrook'' ''sgesa'' ''tship'' ''tstop'' ''twater'' ''w41'':2 ''wa'':9 ''wambrian'':15 ''wanchor'':6 ''wand'':7 ''ware'':4 ''wat'':5 ''wdozen'':10 ''whave'':12 ''win'':14 ''wmore'':11 ''wships'':3 ''wstopped'':13 ''wthat'':1,8 ''wwaters'':16');
INSERT INTO parley.places VALUES (1630590811224195071, '2031-03-02', '2031-03-02', 'reported', 'en', 'Quayside Daily', 'quayside daily', 'Tom Ferrant', 'demand', '["ceasefire","territory"]', '["local:6d07422f8f5236e011b0:1"]', '''sferrant'' ''stom'' ''tthing'' ''wfive'':1 ''wthings'':2');
INSERT INTO parley.places VALUES (1630582730141368306, '2031-03-03', '2031-03-03', 'indirect', 'de', NULL, '', 'Ambriens', NULL, NULL, '["local:16a5bd9ae2f1784beb70:9"]', '''sambriens'' ''tbereiten'' ''tgesprach'' ''tgesprachen'' ''tgespraech'' ''tneutral'' ''wauf'':5 ''wbereit'':8 ''wboden'':7 ''wdass'':1 ''wgespraechen'':4 ''wneutralem'':6 ''wsei'':9 ''wselmark'':2 ''wzu'':3');
INSERT INTO parley.places VALUES (1630582730141368307, '2031-03-03', '2031-03-03', 'indirect', 'de', NULL, '', 'Joris Kempel', NULL, NULL, '["local:16a5bd9ae2f1784beb70:8"]', '''sjoris'' ''skempel'' ''tambrien'' ''tbereiten'' ''tgesandt'' ''tgesprach'' ''tgesprachen'' ''tgespraech'' ''tneutral'' ''tversichern'' ''wambriens'':3 ''wauf'':11 ''wbereit'':14 ''wboden'':13 ''wdass'':7 ''wder'':1 ''wgesandte'':2 ''wgespraechen'':10 ''whabe'':4 ''wihm'':5 ''wneutralem'':12 ''wsei'':15 ''wselmark'':8 ''wversichert'':6 ''wzu'':9');
INSERT INTO parley.places VALUES (1630582730141368308, '2031-03-03', '2031-03-03', 'indirect', 'de', NULL, '', 'Anna Drost', NULL, NULL, '["local:16a5bd9ae2f1784beb70:7"]', '''sanna'' ''sdrost'' ''tbesatzung'' ''wantworten'':10 ''wauf'':7 ''wbesatzungen'':3 ''wbeschuss'':8 ''wdass'':1 ''wdie'':2 ''whaetten'':5 ''wnur'':6 ''worder'':4 ''wzu'':9');
INSERT INTO parley.places VALUES (1630582730141368309, '2031-03-03', '2031-03-03', 'direct', 'de', NULL, '', 'Anna Drost', NULL, NULL, '["local:16a5bd9ae2f1784beb70:7"]', '''sanna'' ''sdrost'' ''tbewegung'' ''tschiff'' ''tschiffen'' ''wbewegungen'':3 ''wdie'':2 ''wnicht'':8 ''wreden'':6 ''wschiffe'':5 ''wueber'':1 ''wunserer'':4 ''wwir'':7');
INSERT INTO parley.places VALUES (1630582730141368310, '2031-03-03', '2031-03-03', 'indirect', 'de', NULL, '', 'Die kaldrische Marine', NULL, NULL, '["local:16a5bd9ae2f1784beb70:6"]', '''sdie'' ''skaldrische'' ''smarine'' ''tgebiet'' ''tmine'' ''tsee'' ''tsucher'' ''tverlegen'' ''wbereits'':3 ''wdas'':6 ''wdass'':1 ''what'':9 ''win'':5 ''wminensucher'':4 ''wseegebiet'':7 ''wsie'':2 ''wverlegt'':8');
INSERT INTO parley.places VALUES (1630582730141368311, '2031-03-03', '2031-03-03', 'indirect', 'de', NULL, '', 'Lotsenverband', NULL, NULL, '["local:16a5bd9ae2f1784beb70:5"]', '''slotsenverband'' ''teinzig'' ''tenge'' ''tfahren'' ''tmeer'' ''tschiffen'' ''ttonne'' ''w8000'':8 ''wdie'':12 ''wdurch'':11 ''weinziges'':5 ''wfreitag'':3 ''wgefahren'':14 ''wist'':1 ''wkein'':4 ''wmeerenge'':13 ''wmehr'':10 ''wschiff'':6 ''wseit'':2 ''wtonnen'':9 ''wueber'':7');
INSERT INTO parley.places VALUES (1630582730141368312, '2031-03-03', '2031-03-03', 'indirect', 'de', NULL, '', 'Reederei Brammer & Sohn', NULL, NULL, '["local:16a5bd9ae2f1784beb70:4"]', '''sbrammer'' ''sreederei'' ''ssohn'' ''tkosten'' ''tkrone'' ''ttagen'' ''twarten'' ''w2'':7 ''w4'':8 ''wdes'':4 ''wjeder'':2 ''wkostet'':1 ''wkronen'':10 ''wmio'':9 ''wrund'':6 ''wtag'':3 ''wwartens'':5');
INSERT INTO parley.places VALUES (1630582730141368313, '2031-03-03', '2031-03-03', 'indirect', 'de', NULL, '', 'Hafenbehörde', NULL, NULL, '["local:16a5bd9ae2f1784beb70:3"]', '''shafenbehoerde'' ''teinfahren'' ''w41'':3 ''wauf'':8 ''wder'':6 ''wderzeit'':2 ''weinfahrt'':7 ''wfrachter'':4 ''wliegen'':1 ''wreede'':9 ''wvor'':5');
INSERT INTO parley.places VALUES (1630582730141368314, '2031-03-03', '2031-03-03', 'free-indirect', 'de', NULL, '', 'Piet Lauen', NULL, NULL, '["local:16a5bd9ae2f1784beb70:2"]', '''slauen'' ''spiet'' ''tandere'' ''tbehaupten'' ''tkarte'' ''tkarten'' ''tlesen'' ''tsee'' ''tseekarte'' ''wanderes'':3 ''wbehaupte'':4 ''wdie'':6 ''wetwas'':2 ''wgelesen'':9 ''whabe'':5 ''wnicht'':8 ''wseekarten'':7 ''wwer'':1');
INSERT INTO parley.places VALUES (1630582730141368315, '2031-03-03', '2031-03-03', 'indirect', 'de', NULL, '', 'Piet Lauen', NULL, NULL, '["local:16a5bd9ae2f1784beb70:2"]', '''slauen'' ''spiet'' ''tsperren'' ''tstrasse'' ''tstunden'' ''wdie'':1 ''wgesperrt'':7 ''wgewesen'':8 ''wkeiner'':5 ''wlommstrasse'':2 ''wsei'':3 ''wstunde'':6 ''wzu'':4');
INSERT INTO parley.places VALUES (1630582730141368316, '2031-03-03', '2031-03-03', 'mixed', 'de', NULL, '', 'Piet Lauen', NULL, NULL, '["local:16a5bd9ae2f1784beb70:2"]', '''slauen'' ''spiet'' ''tangekuendigt'' ''tangekundigt'' ''tangekundigte'' ''thandeln'' ''tlang'' ''tlangen'' ''tubung'' ''wangekuendigte'':7 ''wdass'':1 ''weine'':5 ''wes'':2 ''whandle'':9 ''wlange'':6 ''wsich'':3 ''wuebung'':8 ''wum'':4');
INSERT INTO parley.places VALUES (1630582730141368317, '2031-03-03', '2031-03-03', 'direct', 'de', NULL, '', 'Tilda Ravnholt', NULL, NULL, '["local:16a5bd9ae2f1784beb70:1"]', '''sravnholt'' ''stilda'' ''wein'':1 ''wgeisel'':5 ''whafen'':2 ''wist'':3 ''wkeine'':4');
INSERT INTO parley.places VALUES (1630582730141368318, '2031-03-03', '2031-03-03', 'direct', 'de', NULL, '', 'Tilda Ravnholt', NULL, NULL, '["local:16a5bd9ae2f1784beb70:1"]', '''sravnholt'' ''stilda'' ''teigen'' ''waus'':5 ''waussperren'':9 ''weigenen'':7 ''wlassen'':2 ''wmeer'':8 ''wnicht'':4 ''wuns'':3 ''wunserem'':6 ''wwir'':1');
INSERT INTO parley.places VALUES (1630582730141368319, '2031-03-03', '2031-03-03', 'indirect', 'de', NULL, '', 'Tilda Ravnholt', NULL, NULL, '["local:16a5bd9ae2f1784beb70:1"]', '''sravnholt'' ''stilda'' ''tmarz'' ''tstrasse'' ''w13'':8 ''wbis'':6 ''wdass'':1 ''wder'':4 ''wdie'':2 ''wenden'':10 ''wlommstrasse'':5 ''wmaerz'':9 ''wmuesse'':11 ''wsperrung'':3 ''wzum'':7');
INSERT INTO parley.places VALUES (1630585899385765868, '2031-03-04', '2031-03-04', 'indirect', 'en', NULL, '', 'both sides', NULL, NULL, '["local:cf1f297a637204e978da:12"]', '''sboth'' ''ssides'' ''wtalk'':2 ''wto'':1');
INSERT INTO parley.places VALUES (1630585899385765869, '2031-03-04', '2031-03-04', 'indirect', 'en', NULL, '', 'Aldo Vestrin', NULL, NULL, '["local:cf1f297a637204e978da:3"]', '''saldo'' ''svestrin'' ''tagree'' ''tside'' ''wa'':2 ''wagreed'':10 ''wboth'':8 ''wexercise'':6 ''wher'':1 ''wif'':7 ''win'':4 ''wpause'':3 ''wsides'':9 ''wtalk'':12 ''wthe'':5 ''wto'':11');
INSERT INTO parley.places VALUES (1630585899385765870, '2031-03-04', '2031-03-04', 'indirect', 'en', NULL, '', 'Ruth Okonde', NULL, NULL, '["local:cf1f297a637204e978da:11"]', '''sokonde'' ''sruth'' ''tagree'' ''tpromise'' ''tside'' ''wa'':6 ''wagreed'':14 ''wboth'':12 ''wexercise'':10 ''whad'':3 ''wher'':5 ''wif'':11 ''win'':8 ''wpause'':7 ''wpromised'':4 ''wsides'':13 ''wtalk'':16 ''wthat'':1 ''wthe'':9 ''wto'':15 ''wvestrin'':2');
INSERT INTO parley.places VALUES (1630585899385765871, '2031-03-04', '2031-03-04', 'mixed', 'en', NULL, '', 'Her office', NULL, NULL, '["local:cf1f297a637204e978da:10"]', '''sher'' ''soffice'' ''tcamera'' ''tflag'' ''tgovernment'' ''wand'':9 ''wboth'':5 ''wcameras'':11 ''wflags'':8 ''wgovernments'':6 ''wmeet'':4 ''wshe'':2 ''wthat'':1 ''wwithout'':7,10 ''wwould'':3');
INSERT INTO parley.places VALUES (1630585899385765872, '2031-03-04', '2031-03-04', 'reported', 'en', NULL, '', NULL, NULL, NULL, NULL, '''tambrium'' ''wambria'':7 ''wenvoy'':5 ''wof'':6 ''wokonde'':2 ''wruth'':1 ''wspecial'':4 ''wthe'':3');
INSERT INTO parley.places VALUES (1630585899385765873, '2031-03-04', '2031-03-04', 'mixed', 'en', NULL, '', 'Insurers', NULL, NULL, '["local:cf1f297a637204e978da:9"]', '''sinsurers'' ''tlist'' ''wa'':4 ''warea'':6 ''was'':3 ''wlisted'':5 ''wstrait'':2 ''wthe'':1');
INSERT INTO parley.places VALUES (1630585899385765874, '2031-03-04', '2031-03-04', 'indirect', 'en', NULL, '', 'Dunmore & Pell', NULL, NULL, '["local:cf1f297a637204e978da:8"]', '''sdunmore'' ''spell'' ''trate'' ''ttriple'' ''wfor'':3 ''wfreight'':1 ''wfriday'':10 ''whave'':7 ''wnorthern'':5 ''wrates'':2 ''wroute'':6 ''wsince'':9 ''wthe'':4 ''wtripled'':8');
INSERT INTO parley.places VALUES (1630585899385765875, '2031-03-04', '2031-03-04', 'indirect', 'en', NULL, '', 'A government official in Vessen', NULL, NULL, '["local:cf1f297a637204e978da:7"]', '''sa'' ''sgovernment'' ''sin'' ''sofficial'' ''svessen'' ''tdivide'' ''tminister'' ''tshort'' ''twant'' ''wa'':13 ''wand'':6 ''wat'':8 ''wcabinet'':3 ''wdivided'':5 ''wdrill'':15 ''wleast'':9 ''wministers'':11 ''wshorter'':14 ''wthat'':1,7 ''wthe'':2 ''wtwo'':10 ''wwanted'':12 ''wwas'':4');
INSERT INTO parley.places VALUES (1630585899385765876, '2031-03-04', '2031-03-04', 'indirect', 'en', NULL, '', 'A government official in Vessen', NULL, NULL, '["local:cf1f297a637204e978da:7"]', '''sa'' ''sgovernment'' ''sin'' ''sofficial'' ''svessen'' ''tname'' ''wbe'':3 ''wnamed'':4 ''wnot'':1 ''wto'':2');
INSERT INTO parley.places VALUES (1630585899385765877, '2031-03-04', '2031-03-04', 'indirect', 'en', NULL, '', 'Aldo Vestrin', NULL, NULL, '["local:cf1f297a637204e978da:3"]', '''saldo'' ''svestrin'' ''wend'':5 ''wexercise'':3 ''won'':6 ''wthat'':1 ''wthe'':2 ''wtime'':7 ''wwould'':4');
INSERT INTO parley.places VALUES (1630585899385765878, '2031-03-04', '2031-03-04', 'direct', 'en', NULL, '', 'Joris Kempel', NULL, NULL, '["local:cf1f297a637204e978da:4"]', '''sjoris'' ''skempel'' ''tsend'' ''wan'':4 ''wbeen'':9 ''wby'':11 ''whave'':8 ''wif'':1 ''wit'':6 ''wmust'':7 ''woffer'':5 ''wpigeon'':12 ''wsent'':10 ''wthere'':2 ''wwas'':3');
INSERT INTO parley.places VALUES (1630585899385765879, '2031-03-04', '2031-03-04', 'indirect', 'en', NULL, '', 'Joris Kempel', NULL, NULL, '["local:cf1f297a637204e978da:4"]', '''sjoris'' ''skempel'' ''treach'' ''wany'':2 ''whad'':5 ''whis'':7 ''wministry'':8 ''woffer'':4 ''wreached'':6 ''wsuch'':3 ''wthat'':1');
INSERT INTO parley.places VALUES (1630585899385765880, '2031-03-04', '2031-03-04', 'indirect', 'en', NULL, '', 'Selmark''s navy', NULL, NULL, '["local:cf1f297a637204e978da:6"]', '''snavy'' ''ss'' ''sselmark'' ''toffer'' ''tsupply'' ''wdeliver'':5 ''whad'':2 ''wit'':1 ''woffered'':3 ''wsupplies'':6 ''wto'':4');
INSERT INTO parley.places VALUES (1630585899385765881, '2031-03-04', '2031-03-04', 'indirect', 'en', NULL, '', 'pilots'' association', NULL, NULL, '["local:cf1f297a637204e978da:5"]', '''sassociation'' ''spilots'' ''tdrink'' ''trun'' ''tship'' ''twait'' ''ware'':4 ''wdrinking'':8 ''wlow'':6 ''won'':7 ''wrunning'':5 ''wships'':3 ''wthe'':1 ''wwaiting'':2 ''wwater'':9');
INSERT INTO parley.places VALUES (1630585899385765882, '2031-03-04', '2031-03-04', 'indirect', 'en', NULL, '', 'Joris Kempel', NULL, NULL, '["local:cf1f297a637204e978da:4"]', '''sjoris'' ''skempel'' ''tday'' ''tprex'' ''tprice'' ''wcoast'':6 ''wdays'':10 ''wfood'':2 ''won'':4 ''wprices'':3 ''wrise'':8 ''wthat'':1 ''wthe'':5 ''wwithin'':9 ''wwould'':7');
INSERT INTO parley.places VALUES (1630585899385765883, '2031-03-04', '2031-03-04', 'indirect', 'en', NULL, '', 'Joris Kempel', NULL, NULL, '["local:cf1f297a637204e978da:4"]', '''sjoris'' ''skempel'' ''tship'' ''ttanker'' ''twait'' ''w41'':2 ''wamong'':11 ''whallin'':10 ''wof'':9 ''woutside'':6 ''wport'':8 ''wships'':3 ''wsix'':13 ''wtankers'':14 ''wthat'':1 ''wthe'':7 ''wthem'':12 ''wwaiting'':5 ''wwere'':4');
INSERT INTO parley.places VALUES (1630585899385765884, '2031-03-04', '2031-03-04', 'mixed', 'en', NULL, '', 'Joris Kempel', NULL, NULL, '["local:cf1f297a637204e978da:4"]', '''sjoris'' ''skempel'' ''wan'':3 ''wanchor'':9 ''wat'':8 ''wevery'':6 ''winsult'':4 ''wremark'':2 ''wsailor'':7 ''wthe'':1 ''wto'':5');
INSERT INTO parley.places VALUES (1630585899385765885, '2031-03-04', '2031-03-04', 'direct', 'en', NULL, '', 'Aldo Vestrin', NULL, NULL, '["local:cf1f297a637204e978da:3"]', '''saldo'' ''svestrin'' ''task'' ''wa'':6 ''wanswer'':4 ''wasks'':20 ''wclock'':7 ''wdo'':2 ''welse'':10 ''weveryone'':18 ''wfirst'':21 ''wis'':15 ''wnot'':3 ''won'':8 ''wopen'':16 ''ws'':11 ''wsomebody'':9 ''wstrait'':14 ''wthe'':13 ''wto'':5,17 ''wwall'':12 ''wwe'':1 ''wwho'':19');
INSERT INTO parley.places VALUES (1630585899385765886, '2031-03-04', '2031-03-04', 'indirect', 'en', NULL, '', 'Harbour Wire', NULL, NULL, '["local:cf1f297a637204e978da:2"]', '''sharbour'' ''swire'' ''tplan'' ''was'':12 ''wexercise'':4 ''wgo'':10 ''win'':5 ''wits'':2 ''wlomm'':7 ''wnaval'':3 ''won'':11 ''wplanned'':13 ''wstrait'':8 ''wthat'':1 ''wthe'':6 ''wwould'':9');
INSERT INTO parley.places VALUES (1630585899385765887, '2031-03-04', '2031-03-04', 'reported', 'en', NULL, '', 'Selmark', NULL, NULL, '["local:cf1f297a637204e978da:1"]', '''sselmark'' ''ttanker'' ''was'':2 ''wdeadline'':1 ''whallin'':6 ''woff'':5 ''wqueue'':4 ''wtankers'':3');


--
-- Data for Name: problems; Type: TABLE DATA; Schema: parley; Owner: -
--

INSERT INTO parley.problems VALUES ('beacea9447067cab5ad9', 0, 'no-speaker', 'Nobody could be named for this statement: check who says it.', 0, 49);
INSERT INTO parley.problems VALUES ('cf1f297a637204e978da', 0, 'no-speaker', 'Nobody could be named for this statement: check who says it.', 1353, 1393);


--
-- Data for Name: spans; Type: TABLE DATA; Schema: parley; Owner: -
--

INSERT INTO parley.spans VALUES (1, 'content', 0, 0, 49, '„Keine Seite kann sich eine lange Sperre leisten“');
INSERT INTO parley.spans VALUES (1, 'condition', 0, 0, 5, '„Kein');
INSERT INTO parley.spans VALUES (1, 'number-1', 0, 0, 3, '„Ke');
INSERT INTO parley.spans VALUES (2, 'content', 0, 152, 221, 'mit einer Einigung zwischen Kaldrien und Selmark noch in diesem Monat');
INSERT INTO parley.spans VALUES (2, 'cue', 0, 144, 151, 'rechnet');
INSERT INTO parley.spans VALUES (2, 'source', 0, 72, 143, 'Der Seerechtler Henning Sarow vom Institut für Küstenrecht in Bremhagen');
INSERT INTO parley.spans VALUES (3, 'content', 0, 310, 402, '„Die Versicherer haben ihre Prämien verfünffacht, und das trifft Vessen genauso wie Ostholm“');
INSERT INTO parley.spans VALUES (3, 'cue', 0, 404, 409, 'sagte');
INSERT INTO parley.spans VALUES (3, 'source', 0, 410, 415, 'Sarow');
INSERT INTO parley.spans VALUES (4, 'content', 0, 417, 544, 'Ab April seien zudem die Frühjahrsstürme vorbei. Dann lasse sich eine Sperre der Lommstraße kaum noch mit einer Übung begründen');
INSERT INTO parley.spans VALUES (5, 'content', 0, 697, 766, '„Die Meldung kam vier Tage vorher, das ist keine Frage der Auslegung“');
INSERT INTO parley.spans VALUES (5, 'cue', 0, 768, 776, 'erklärte');
INSERT INTO parley.spans VALUES (5, 'source', 0, 777, 779, 'er');
INSERT INTO parley.spans VALUES (5, 'condition', 0, 697, 702, '„Die ');
INSERT INTO parley.spans VALUES (5, 'number-1', 0, 697, 700, '„Di');
INSERT INTO parley.spans VALUES (6, 'content', 0, 781, 827, 'Ministerpräsident Aldo Vestrin wisse das auch.');
INSERT INTO parley.spans VALUES (7, 'content', 0, 912, 976, '„Wer eine Frist setzt, muss wissen, was am Tag danach geschieht.');
INSERT INTO parley.spans VALUES (7, 'content', 1, 978, 1021, '„In Ostholm weiß das im Augenblick niemand“');
INSERT INTO parley.spans VALUES (7, 'cue', 0, 1023, 1028, 'sagte');
INSERT INTO parley.spans VALUES (7, 'source', 0, 1029, 1034, 'Sarow');
INSERT INTO parley.spans VALUES (7, 'addressee', 0, 1035, 1050, 'dem Küstenboten');
INSERT INTO parley.spans VALUES (8, 'content', 0, 1070, 1117, 'dass die kaldrische Marine einen Geleitzug wagt');
INSERT INTO parley.spans VALUES (8, 'cue', 0, 1056, 1068, 'glaubt nicht');
INSERT INTO parley.spans VALUES (8, 'source', 0, 1053, 1055, 'Er');
INSERT INTO parley.spans VALUES (9, 'content', 0, 1119, 1178, 'Möglich sei aber ein Zwischenfall, den keiner gewollt habe.');
INSERT INTO parley.spans VALUES (9, 'source', 0, 1053, 1055, 'Er');
INSERT INTO parley.spans VALUES (9, 'condition', 0, 1119, 1124, 'Mögli');
INSERT INTO parley.spans VALUES (9, 'number-1', 0, 1119, 1122, 'Mög');
INSERT INTO parley.spans VALUES (10, 'content', 0, 1179, 1233, '„Ein Steuermann, der das Wort ‚Halt‘ überhört, genügt“');
INSERT INTO parley.spans VALUES (10, 'cue', 0, 1235, 1241, 'warnte');
INSERT INTO parley.spans VALUES (10, 'source', 0, 1242, 1255, 'der Professor');
INSERT INTO parley.spans VALUES (11, 'content', 0, 1311, 1322, 'auf Ambrien');
INSERT INTO parley.spans VALUES (11, 'cue', 0, 1290, 1297, 'verwies');
INSERT INTO parley.spans VALUES (11, 'source', 0, 1298, 1310, 'der Forscher');
INSERT INTO parley.spans VALUES (12, 'content', 0, 1382, 1477, 'könnten gemischte Lotsenteams die Durchfahrt überwachen, bis ein Schiedsgericht entschieden hat');
INSERT INTO parley.spans VALUES (12, 'cue', 0, 1371, 1375, 'Laut');
INSERT INTO parley.spans VALUES (12, 'source', 0, 1376, 1381, 'Sarow');
INSERT INTO parley.spans VALUES (13, 'content', 0, 184, 221, '»Wir haben mehr Zeit als die anderen«');
INSERT INTO parley.spans VALUES (13, 'content', 1, 267, 305, '»und wir haben den besseren Kalender.«');
INSERT INTO parley.spans VALUES (13, 'cue', 0, 223, 228, 'sagte');
INSERT INTO parley.spans VALUES (13, 'source', 0, 229, 231, 'er');
INSERT INTO parley.spans VALUES (13, 'condition', 0, 184, 189, '»Wir ');
INSERT INTO parley.spans VALUES (13, 'number-1', 0, 184, 187, '»Wi');
INSERT INTO parley.spans VALUES (14, 'content', 0, 410, 484, 'dass die Übung in der Lommstraße täglich neun Millionen Kronen verschlingt');
INSERT INTO parley.spans VALUES (14, 'cue', 0, 398, 408, 'räumte ein');
INSERT INTO parley.spans VALUES (14, 'source', 0, 357, 397, 'Ein hoher Beamter des Finanzministeriums');
INSERT INTO parley.spans VALUES (15, 'content', 0, 486, 516, '»Das steht in keinem Haushalt«');
INSERT INTO parley.spans VALUES (15, 'cue', 0, 518, 523, 'sagte');
INSERT INTO parley.spans VALUES (15, 'source', 0, 524, 526, 'er');
INSERT INTO parley.spans VALUES (16, 'content', 0, 572, 605, 'reicht die Reserve bis Ende April');
INSERT INTO parley.spans VALUES (16, 'cue', 0, 528, 544, 'Nach Angaben von');
INSERT INTO parley.spans VALUES (16, 'source', 0, 545, 571, 'Finanzminister Emil Strand');
INSERT INTO parley.spans VALUES (17, 'content', 0, 674, 713, 'sind drei Aufträge aus Übersee geplatzt');
INSERT INTO parley.spans VALUES (17, 'cue', 0, 666, 673, 'zufolge');
INSERT INTO parley.spans VALUES (17, 'source', 0, 642, 665, 'Dem Verband der Werften');
INSERT INTO parley.spans VALUES (17, 'condition', 0, 674, 679, 'sind ');
INSERT INTO parley.spans VALUES (17, 'number-1', 0, 674, 677, 'sin');
INSERT INTO parley.spans VALUES (18, 'content', 0, 777, 818, 'dass »jede weitere Woche ein Jahr kostet«');
INSERT INTO parley.spans VALUES (18, 'cue', 0, 745, 752, 'schrieb');
INSERT INTO parley.spans VALUES (18, 'source', 0, 715, 743, 'Der Vorsitzende, Konrad Pahl');
INSERT INTO parley.spans VALUES (19, 'content', 0, 836, 878, 'dass die Regierung ihren Kurs ändern müsse');
INSERT INTO parley.spans VALUES (19, 'cue', 0, 823, 834, 'sagte nicht');
INSERT INTO parley.spans VALUES (19, 'source', 0, 820, 822, 'Er');
INSERT INTO parley.spans VALUES (20, 'content', 0, 894, 916, 'dass man rechnen könne');
INSERT INTO parley.spans VALUES (20, 'cue', 0, 883, 888, 'sagte');
INSERT INTO parley.spans VALUES (20, 'source', 0, 880, 882, 'Er');
INSERT INTO parley.spans VALUES (21, 'content', 0, 980, 1025, 'Die Übung werde beendet, wenn sie beendet sei');
INSERT INTO parley.spans VALUES (21, 'cue', 0, 1027, 1032, 'sagte');
INSERT INTO parley.spans VALUES (21, 'source', 0, 1033, 1038, 'Hjelk');
INSERT INTO parley.spans VALUES (21, 'condition', 0, 980, 985, 'Die Ü');
INSERT INTO parley.spans VALUES (21, 'number-1', 0, 980, 983, 'Die');
INSERT INTO parley.spans VALUES (22, 'content', 0, 1069, 1119, 'dass Kaldrien zuvor seine Frist zurücknehmen müsse');
INSERT INTO parley.spans VALUES (22, 'cue', 0, 1056, 1067, 'fügte hinzu');
INSERT INTO parley.spans VALUES (22, 'source', 0, 1052, 1055, 'Sie');
INSERT INTO parley.spans VALUES (23, 'content', 0, 1134, 1157, 'sie führe eine Blockade');
INSERT INTO parley.spans VALUES (23, 'cue', 0, 1159, 1165, 'nannte');
INSERT INTO parley.spans VALUES (23, 'source', 0, 1166, 1184, 'sie »Seemannsgarn«');
INSERT INTO parley.spans VALUES (24, 'content', 0, 1250, 1306, 'dass Kaldrien jede Zusage aus Vessen schriftlich brauche');
INSERT INTO parley.spans VALUES (24, 'cue', 0, 1240, 1248, 'erklärte');
INSERT INTO parley.spans VALUES (24, 'source', 0, 1213, 1239, 'Außenminister Joris Kempel');
INSERT INTO parley.spans VALUES (25, 'content', 0, 1308, 1391, '»Wir haben ein Wort bekommen und dann noch eines. Beide waren am Morgen verdunstet«');
INSERT INTO parley.spans VALUES (25, 'cue', 0, 1393, 1398, 'sagte');
INSERT INTO parley.spans VALUES (25, 'source', 0, 1399, 1405, 'Kempel');
INSERT INTO parley.spans VALUES (25, 'addressee', 0, 1406, 1420, 'dieser Zeitung');
INSERT INTO parley.spans VALUES (25, 'condition', 0, 1308, 1313, '»Wir ');
INSERT INTO parley.spans VALUES (25, 'number-1', 0, 1308, 1311, '»Wi');
INSERT INTO parley.spans VALUES (26, 'content', 0, 1453, 1515, 'sind die Lager nicht so weit voneinander entfernt, wie sie tun');
INSERT INTO parley.spans VALUES (26, 'cue', 0, 1422, 1426, 'Laut');
INSERT INTO parley.spans VALUES (26, 'source', 0, 1427, 1452, 'der Gesandten Ruth Okonde');
INSERT INTO parley.spans VALUES (27, 'content', 0, 1517, 1564, '»Sie streiten über die Uhr und meinen die Tür.«');
INSERT INTO parley.spans VALUES (28, 'content', 0, 0, 11, 'Five things');
INSERT INTO parley.spans VALUES (28, 'cue', 0, 15, 22, 'learned');
INSERT INTO parley.spans VALUES (28, 'source', 0, 12, 14, 'we');
INSERT INTO parley.spans VALUES (28, 'condition', 0, 0, 5, 'Five ');
INSERT INTO parley.spans VALUES (28, 'number-1', 0, 0, 3, 'Fiv');
INSERT INTO parley.spans VALUES (29, 'content', 0, 246, 326, 'that 41 ships are at anchor and that a dozen more have stopped in Ambrian waters');
INSERT INTO parley.spans VALUES (29, 'cue', 0, 241, 245, 'says');
INSERT INTO parley.spans VALUES (29, 'source', 0, 235, 240, 'Brook');
INSERT INTO parley.spans VALUES (30, 'content', 0, 328, 367, '"You can hear the generators at night,"');
INSERT INTO parley.spans VALUES (30, 'cue', 0, 372, 376, 'says');
INSERT INTO parley.spans VALUES (30, 'source', 0, 368, 371, 'she');
INSERT INTO parley.spans VALUES (31, 'content', 0, 411, 451, 'Two sailors were taken ashore with fever');
INSERT INTO parley.spans VALUES (31, 'cue', 0, 453, 465, 'according to');
INSERT INTO parley.spans VALUES (31, 'source', 0, 466, 483, 'the port''s doctor');
INSERT INTO parley.spans VALUES (32, 'content', 0, 485, 516, 'Rumours of a shooting are false');
INSERT INTO parley.spans VALUES (32, 'content', 1, 530, 579, '"There was a flare. One flare, and it was green."');
INSERT INTO parley.spans VALUES (32, 'cue', 0, 524, 528, 'said');
INSERT INTO parley.spans VALUES (32, 'source', 0, 518, 523, 'Brook');
INSERT INTO parley.spans VALUES (32, 'condition', 0, 485, 490, 'Rumou');
INSERT INTO parley.spans VALUES (32, 'number-1', 0, 485, 488, 'Rum');
INSERT INTO parley.spans VALUES (33, 'content', 0, 609, 634, '"No paper steers a ship,"');
INSERT INTO parley.spans VALUES (33, 'cue', 0, 635, 639, 'said');
INSERT INTO parley.spans VALUES (33, 'source', 0, 640, 724, 'Jens Aldous, the senior pilot, who has guided tankers through the narrows since 2009');
INSERT INTO parley.spans VALUES (34, 'content', 0, 738, 789, 'that his people would take orders from neither navy');
INSERT INTO parley.spans VALUES (34, 'cue', 0, 729, 737, 'stressed');
INSERT INTO parley.spans VALUES (34, 'source', 0, 726, 728, 'He');
INSERT INTO parley.spans VALUES (35, 'content', 0, 791, 814, '“We''d guide the devil,”');
INSERT INTO parley.spans VALUES (35, 'content', 1, 828, 858, '“if he had the right draught.”');
INSERT INTO parley.spans VALUES (35, 'cue', 0, 822, 826, 'said');
INSERT INTO parley.spans VALUES (35, 'source', 0, 815, 821, 'Aldous');
INSERT INTO parley.spans VALUES (36, 'content', 0, 894, 932, 'The harbour loses 300,000 crowns a day');
INSERT INTO parley.spans VALUES (36, 'cue', 0, 948, 952, 'told');
INSERT INTO parley.spans VALUES (36, 'source', 0, 934, 947, 'the treasurer');
INSERT INTO parley.spans VALUES (36, 'addressee', 0, 953, 969, 'the town council');
INSERT INTO parley.spans VALUES (36, 'condition', 0, 894, 899, 'The h');
INSERT INTO parley.spans VALUES (36, 'number-1', 0, 894, 897, 'The');
INSERT INTO parley.spans VALUES (37, 'content', 0, 994, 1037, 'that wages could not be paid after 21 March');
INSERT INTO parley.spans VALUES (37, 'cue', 0, 987, 993, 'warned');
INSERT INTO parley.spans VALUES (37, 'source', 0, 984, 986, 'He');
INSERT INTO parley.spans VALUES (38, 'content', 0, 1134, 1194, 'that the envoy Ruth Okonde can bring both sides to one table');
INSERT INTO parley.spans VALUES (38, 'cue', 0, 1125, 1133, 'believes');
INSERT INTO parley.spans VALUES (38, 'source', 0, 1119, 1124, 'Brook');
INSERT INTO parley.spans VALUES (39, 'content', 0, 1214, 1236, 'that it would be quick');
INSERT INTO parley.spans VALUES (39, 'cue', 0, 1200, 1213, 'did not claim');
INSERT INTO parley.spans VALUES (39, 'source', 0, 1196, 1199, 'She');
INSERT INTO parley.spans VALUES (40, 'content', 0, 1238, 1314, '"My grandmother used to say, ''A strait is a sea that has made up its mind,''"');
INSERT INTO parley.spans VALUES (40, 'content', 1, 1330, 1369, '"I am still waiting for it to tell me."');
INSERT INTO parley.spans VALUES (40, 'cue', 0, 1321, 1325, 'told');
INSERT INTO parley.spans VALUES (40, 'source', 0, 1315, 1320, 'Brook');
INSERT INTO parley.spans VALUES (40, 'condition', 0, 1238, 1243, '"My g');
INSERT INTO parley.spans VALUES (40, 'number-1', 0, 1238, 1241, '"My');
INSERT INTO parley.spans VALUES (61, 'content', 0, 16, 52, 'deadline as tankers queue off Hallin');
INSERT INTO parley.spans VALUES (61, 'cue', 0, 8, 15, 'rejects');
INSERT INTO parley.spans VALUES (61, 'source', 0, 0, 7, 'Selmark');
INSERT INTO parley.spans VALUES (62, 'content', 0, 192, 257, 'that its naval exercise in the Lomm Strait would go on as planned');
INSERT INTO parley.spans VALUES (62, 'cue', 0, 187, 191, 'said');
INSERT INTO parley.spans VALUES (62, 'source', 0, 79, 110, 'VESSEN (Harbour Wire) - Selmark');
INSERT INTO parley.spans VALUES (63, 'content', 0, 260, 314, '"We do not answer to a clock on somebody else''s wall,"');
INSERT INTO parley.spans VALUES (63, 'content', 1, 369, 417, '"The strait is open to everyone who asks first."');
INSERT INTO parley.spans VALUES (63, 'cue', 0, 343, 347, 'told');
INSERT INTO parley.spans VALUES (63, 'source', 0, 315, 342, 'Prime Minister Aldo Vestrin');
INSERT INTO parley.spans VALUES (64, 'content', 0, 465, 513, 'the remark "an insult to every sailor at anchor"');
INSERT INTO parley.spans VALUES (64, 'cue', 0, 458, 464, 'called');
INSERT INTO parley.spans VALUES (64, 'source', 0, 419, 457, 'Kaldrian Foreign Minister Joris Kempel');
INSERT INTO parley.spans VALUES (65, 'content', 0, 523, 600, 'that 41 ships were waiting outside the port of Hallin, among them six tankers');
INSERT INTO parley.spans VALUES (65, 'cue', 0, 518, 522, 'said');
INSERT INTO parley.spans VALUES (65, 'source', 0, 515, 517, 'He');
INSERT INTO parley.spans VALUES (66, 'content', 0, 613, 665, 'that food prices on the coast would rise within days');
INSERT INTO parley.spans VALUES (66, 'cue', 0, 606, 612, 'warned');
INSERT INTO parley.spans VALUES (66, 'source', 0, 515, 517, 'He');
INSERT INTO parley.spans VALUES (67, 'content', 0, 668, 719, 'The waiting ships are running low on drinking water');
INSERT INTO parley.spans VALUES (67, 'cue', 0, 721, 733, 'according to');
INSERT INTO parley.spans VALUES (67, 'source', 0, 734, 757, 'the pilots'' association');
INSERT INTO parley.spans VALUES (68, 'content', 0, 779, 813, 'it had offered to deliver supplies');
INSERT INTO parley.spans VALUES (68, 'cue', 0, 774, 778, 'said');
INSERT INTO parley.spans VALUES (68, 'source', 0, 759, 773, 'Selmark''s navy');
INSERT INTO parley.spans VALUES (69, 'content', 0, 829, 873, 'that any such offer had reached his ministry');
INSERT INTO parley.spans VALUES (69, 'cue', 0, 822, 828, 'denied');
INSERT INTO parley.spans VALUES (69, 'source', 0, 815, 821, 'Kempel');
INSERT INTO parley.spans VALUES (70, 'content', 0, 876, 900, '"If there was an offer,"');
INSERT INTO parley.spans VALUES (70, 'content', 1, 911, 946, '"it must have been sent by pigeon."');
INSERT INTO parley.spans VALUES (70, 'cue', 0, 904, 909, 'added');
INSERT INTO parley.spans VALUES (70, 'source', 0, 901, 903, 'he');
INSERT INTO parley.spans VALUES (71, 'content', 0, 968, 1003, 'that the exercise would end on time');
INSERT INTO parley.spans VALUES (71, 'cue', 0, 956, 967, 'did not say');
INSERT INTO parley.spans VALUES (71, 'source', 0, 948, 955, 'Vestrin');
INSERT INTO parley.spans VALUES (72, 'content', 0, 1048, 1063, 'not to be named');
INSERT INTO parley.spans VALUES (72, 'cue', 0, 1042, 1047, 'asked');
INSERT INTO parley.spans VALUES (72, 'source', 0, 1005, 1036, 'A government official in Vessen');
INSERT INTO parley.spans VALUES (73, 'content', 0, 1070, 1153, 'that the cabinet was divided and that at least two ministers wanted a shorter drill');
INSERT INTO parley.spans VALUES (73, 'cue', 0, 1065, 1069, 'said');
INSERT INTO parley.spans VALUES (73, 'source', 0, 1005, 1036, 'A government official in Vessen');
INSERT INTO parley.spans VALUES (74, 'content', 0, 1205, 1267, 'freight rates for the northern route have tripled since Friday');
INSERT INTO parley.spans VALUES (74, 'cue', 0, 1156, 1168, 'According to');
INSERT INTO parley.spans VALUES (74, 'source', 0, 1169, 1203, 'the shipping broker Dunmore & Pell');
INSERT INTO parley.spans VALUES (75, 'content', 0, 1287, 1316, 'the strait as a "listed area"');
INSERT INTO parley.spans VALUES (75, 'cue', 0, 1278, 1286, 'now list');
INSERT INTO parley.spans VALUES (75, 'source', 0, 1269, 1277, 'Insurers');
INSERT INTO parley.spans VALUES (76, 'content', 0, 1353, 1393, 'Ruth Okonde, the special envoy of Ambria');
INSERT INTO parley.spans VALUES (76, 'cue', 0, 1395, 1406, 'is expected');
INSERT INTO parley.spans VALUES (77, 'content', 0, 1446, 1518, 'that she would meet both governments "without flags and without cameras"');
INSERT INTO parley.spans VALUES (77, 'cue', 0, 1441, 1445, 'said');
INSERT INTO parley.spans VALUES (77, 'source', 0, 1430, 1440, 'Her office');
INSERT INTO parley.spans VALUES (78, 'content', 0, 1559, 1641, 'that Vestrin had promised her a pause in the exercise if both sides agreed to talk');
INSERT INTO parley.spans VALUES (78, 'cue', 0, 1527, 1531, 'told');
INSERT INTO parley.spans VALUES (78, 'source', 0, 1520, 1526, 'Okonde');
INSERT INTO parley.spans VALUES (79, 'content', 0, 1585, 1641, 'her a pause in the exercise if both sides agreed to talk');
INSERT INTO parley.spans VALUES (79, 'cue', 0, 1572, 1584, 'had promised');
INSERT INTO parley.spans VALUES (79, 'source', 0, 1564, 1571, 'Vestrin');
INSERT INTO parley.spans VALUES (80, 'content', 0, 1634, 1641, 'to talk');
INSERT INTO parley.spans VALUES (80, 'cue', 0, 1627, 1633, 'agreed');
INSERT INTO parley.spans VALUES (80, 'source', 0, 1616, 1626, 'both sides');
INSERT INTO parley.spans VALUES (81, 'content', 0, 249, 310, 'dass die Sperrung der Lommstraße bis zum 13. März enden müsse');
INSERT INTO parley.spans VALUES (81, 'cue', 0, 232, 237, 'sagte');
INSERT INTO parley.spans VALUES (81, 'source', 0, 205, 231, 'Präsidentin Tilda Ravnholt');
INSERT INTO parley.spans VALUES (82, 'content', 0, 312, 370, '„Wir lassen uns nicht aus unserem eigenen Meer aussperren“');
INSERT INTO parley.spans VALUES (82, 'cue', 0, 372, 377, 'sagte');
INSERT INTO parley.spans VALUES (82, 'source', 0, 378, 386, 'Ravnholt');
INSERT INTO parley.spans VALUES (83, 'content', 0, 427, 438, '„Ein Hafen“');
INSERT INTO parley.spans VALUES (83, 'content', 1, 469, 488, '„ist keine Geisel.“');
INSERT INTO parley.spans VALUES (83, 'cue', 0, 440, 445, 'fügte');
INSERT INTO parley.spans VALUES (83, 'source', 0, 446, 461, 'die Präsidentin');
INSERT INTO parley.spans VALUES (84, 'content', 0, 569, 623, 'dass es sich um eine „lange angekündigte Übung“ handle');
INSERT INTO parley.spans VALUES (84, 'cue', 0, 557, 567, 'teilte mit');
INSERT INTO parley.spans VALUES (84, 'source', 0, 533, 556, 'Ihr Sprecher Piet Lauen');
INSERT INTO parley.spans VALUES (85, 'content', 0, 625, 677, 'Die Lommstraße sei zu keiner Stunde gesperrt gewesen');
INSERT INTO parley.spans VALUES (85, 'cue', 0, 679, 684, 'sagte');
INSERT INTO parley.spans VALUES (85, 'source', 0, 685, 690, 'Lauen');
INSERT INTO parley.spans VALUES (86, 'content', 0, 702, 763, 'Wer etwas anderes behaupte, habe die Seekarten nicht gelesen.');
INSERT INTO parley.spans VALUES (86, 'source', 0, 533, 556, 'Ihr Sprecher Piet Lauen');
INSERT INTO parley.spans VALUES (87, 'content', 0, 795, 848, 'liegen derzeit 41 Frachter vor der Einfahrt auf Reede');
INSERT INTO parley.spans VALUES (87, 'cue', 0, 765, 777, 'Nach Angaben');
INSERT INTO parley.spans VALUES (87, 'source', 0, 778, 794, 'der Hafenbehörde');
INSERT INTO parley.spans VALUES (88, 'content', 0, 886, 935, 'kostet jeder Tag des Wartens rund 2,4 Mio. Kronen');
INSERT INTO parley.spans VALUES (88, 'cue', 0, 878, 885, 'zufolge');
INSERT INTO parley.spans VALUES (88, 'source', 0, 850, 877, 'Der Reederei Brammer & Sohn');
INSERT INTO parley.spans VALUES (89, 'content', 0, 960, 1047, 'ist seit Freitag kein einziges Schiff über 8000 Tonnen mehr durch die Meerenge gefahren');
INSERT INTO parley.spans VALUES (89, 'cue', 0, 937, 941, 'Laut');
INSERT INTO parley.spans VALUES (89, 'source', 0, 942, 959, 'dem Lotsenverband');
INSERT INTO parley.spans VALUES (90, 'content', 0, 1090, 1147, 'dass sie bereits Minensucher in das Seegebiet verlegt hat');
INSERT INTO parley.spans VALUES (90, 'cue', 0, 1072, 1088, 'bestätigte nicht');
INSERT INTO parley.spans VALUES (90, 'source', 0, 1050, 1071, 'Die kaldrische Marine');
INSERT INTO parley.spans VALUES (91, 'content', 0, 1149, 1202, '„Über die Bewegungen unserer Schiffe reden wir nicht“');
INSERT INTO parley.spans VALUES (91, 'cue', 0, 1204, 1209, 'sagte');
INSERT INTO parley.spans VALUES (91, 'source', 0, 1210, 1257, 'Kapitänin Anna Drost, die Sprecherin der Marine');
INSERT INTO parley.spans VALUES (92, 'content', 0, 1272, 1336, 'dass die Besatzungen Order hätten, nur auf Beschuss zu antworten');
INSERT INTO parley.spans VALUES (92, 'cue', 0, 1263, 1270, 'betonte');
INSERT INTO parley.spans VALUES (92, 'source', 0, 1259, 1262, 'Sie');
INSERT INTO parley.spans VALUES (93, 'content', 0, 1385, 1485, 'der Gesandte Ambriens habe ihm versichert, dass Selmark zu Gesprächen auf neutralem Boden bereit sei');
INSERT INTO parley.spans VALUES (93, 'cue', 0, 1366, 1374, 'erklärte');
INSERT INTO parley.spans VALUES (93, 'source', 0, 1339, 1365, 'Außenminister Joris Kempel');
INSERT INTO parley.spans VALUES (94, 'content', 0, 1428, 1485, 'dass Selmark zu Gesprächen auf neutralem Boden bereit sei');
INSERT INTO parley.spans VALUES (94, 'cue', 0, 1416, 1426, 'versichert');
INSERT INTO parley.spans VALUES (94, 'source', 0, 1385, 1406, 'der Gesandte Ambriens');


--
-- Data for Name: statements; Type: TABLE DATA; Schema: parley; Owner: -
--

INSERT INTO parley.statements VALUES (1, '5c65438f7df421505145', 'beacea9447067cab5ad9', 0, 1630590014887460863, NULL, NULL, 'direct', 'speech', 0, 0, 'direct/alone', NULL, NULL, NULL, NULL, NULL, 'demand', '["ceasefire","territory"]', 1, 'none', 0, '2031-03-02', '2031-03-02', '2031-03-02', '[{"value":300000,"unit":"men"}]');
INSERT INTO parley.statements VALUES (2, '241e317693c442984167', 'beacea9447067cab5ad9', 1, 1630590014887460862, NULL, NULL, 'reported', 'speech', 0, 0, 'learned/cue 93%: rechnen + nsubj, obl, obl', 'Henning Sarow', 'stated', '[]', NULL, '["local:beacea9447067cab5ad9:1"]', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO parley.statements VALUES (3, '55fd1a9488ba7263464e', 'beacea9447067cab5ad9', 2, 1630590014887460861, NULL, NULL, 'direct', 'speech', 0, 0, 'learned/cue 100%: sagen + ccomp, nsubj; direct/behind', 'Henning Sarow', 'completed', '[]', NULL, '["local:beacea9447067cab5ad9:1"]', 'reject', '["ceasefire"]', NULL, 'none', 0, '2031-03', '2031-03-01', '2031-03-31', NULL);
INSERT INTO parley.statements VALUES (4, '721cca756087a5d3c194', 'beacea9447067cab5ad9', 3, 1630590014887460860, NULL, NULL, 'free-indirect', 'speech', 0, 0, 'learned/free 95%: Frühjahrssturm + obl, cop, advmod, det, advmod', 'Henning Sarow', 'inferred', '[]', NULL, '["local:beacea9447067cab5ad9:1"]', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO parley.statements VALUES (5, '984fa6061c92025ae855', 'beacea9447067cab5ad9', 4, 1630590014887460859, NULL, NULL, 'direct', 'speech', 0, 0, 'learned/cue 100%: erklären + ccomp, nsubj; direct/behind', 'Henning Sarow', 'inferred', '[]', NULL, '["local:beacea9447067cab5ad9:1"]', 'offer', '["ceasefire","territory"]', 1, 'none', 0, NULL, NULL, NULL, '[{"value":300000,"unit":"men"}]');
INSERT INTO parley.statements VALUES (6, 'cfa91a64bad440be281a', 'beacea9447067cab5ad9', 5, 1630590014887460858, NULL, NULL, 'free-indirect', 'speech', 0, 0, 'learned/free 99%: wissen + nsubj, obj, advmod', 'Henning Sarow', 'inferred', '[]', NULL, '["local:beacea9447067cab5ad9:1"]', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO parley.statements VALUES (7, 'b6000f34bd809d28d3a2', 'beacea9447067cab5ad9', 6, 1630590014887460857, NULL, NULL, 'direct', 'speech', 0, 0, 'learned/cue 100%: sagen + ccomp, nsubj, obl:arg; direct/behind', 'Henning Sarow', 'completed', '[]', 'Küstenboten', '["local:beacea9447067cab5ad9:1"]', 'state', '["ceasefire"]', NULL, 'none', 0, '2031-03-02', '2031-03-02', '2031-03-02', NULL);
INSERT INTO parley.statements VALUES (8, '5448698e150d8e5dc141', 'beacea9447067cab5ad9', 7, 1630590014887460856, NULL, NULL, 'indirect', 'thought', 1, 0, 'learned/cue 99%: glauben + nsubj, advmod, ccomp; indirect/that', 'Henning Sarow', 'inferred', '[]', NULL, '["local:beacea9447067cab5ad9:1"]', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO parley.statements VALUES (9, 'abcc43f03a032badbecd', 'beacea9447067cab5ad9', 8, 1630590014887460855, NULL, NULL, 'free-indirect', 'speech', 0, 0, 'learned/free 97%: möglich + cop, nsubj', 'Henning Sarow', 'inferred', '[]', NULL, '["local:beacea9447067cab5ad9:1"]', 'demand', '["ceasefire","territory"]', 1, 'none', 0, '2031-03', '2031-03-01', '2031-03-31', '[{"value":300000,"unit":"men"}]');
INSERT INTO parley.statements VALUES (10, '5ebcb0c8f7d78dfa6eb2', 'beacea9447067cab5ad9', 9, 1630590014887460854, NULL, NULL, 'direct', 'speech', 0, 0, 'learned/cue 100%: warnen + ccomp, nsubj; direct/behind', 'Henning Sarow', 'inferred', '[]', NULL, '["local:beacea9447067cab5ad9:1"]', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO parley.statements VALUES (11, '9e775cd0c4cecf70526c', 'beacea9447067cab5ad9', 10, 1630590014887460853, NULL, NULL, 'reported', 'speech', 0, 0, 'learned/cue 60%: verweisen + obl, nsubj, obl', 'Henning Sarow', 'inferred', '[]', NULL, '["local:beacea9447067cab5ad9:1"]', 'reject', '["ceasefire"]', NULL, 'none', 0, NULL, NULL, NULL, NULL);
INSERT INTO parley.statements VALUES (12, '032d2a9c269c175fc0af', 'beacea9447067cab5ad9', 11, 1630590014887460852, NULL, NULL, 'indirect', 'speech', 0, 0, 'learned/cue 100%: laut; according-to', 'Henning Sarow', 'completed', '[]', NULL, '["local:beacea9447067cab5ad9:1"]', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO parley.statements VALUES (13, '288cc029190b04a736b1', '2b11f005f1ca143d274b', 0, 1630589678069497855, NULL, NULL, 'direct', 'speech', 0, 0, 'learned/cue 100%: sagen + ccomp, nsubj, obl, obl, conj; direct/behind', 'Aldo Vestrin', 'inferred', '[]', NULL, '["local:2b11f005f1ca143d274b:1"]', 'demand', '["ceasefire","territory"]', 1, 'none', 0, '2031-03-02', '2031-03-02', '2031-03-02', '[{"value":300000,"unit":"men"}]');
INSERT INTO parley.statements VALUES (14, '883f8e09682925bb8d8a', '2b11f005f1ca143d274b', 1, 1630589678069497854, NULL, NULL, 'indirect', 'speech', 0, 0, 'learned/cue 100%: räumen + nsubj, compound:prt, ccomp; indirect/that', 'Ein hoher Beamter des Finanzministeriums', 'stated', '[]', NULL, '["local:2b11f005f1ca143d274b:2"]', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO parley.statements VALUES (15, '82c7c34d525960468c75', '2b11f005f1ca143d274b', 2, 1630589678069497853, NULL, NULL, 'direct', 'speech', 0, 0, 'learned/cue 100%: sagen + ccomp, nsubj; direct/behind', 'Ein hoher Beamter des Finanzministeriums', 'inferred', '[]', NULL, '["local:2b11f005f1ca143d274b:2"]', 'reject', '["ceasefire"]', NULL, 'none', 0, '2031-03', '2031-03-01', '2031-03-31', NULL);
INSERT INTO parley.statements VALUES (16, '97556b3675c5b5798bf1', '2b11f005f1ca143d274b', 3, 1630589678069497852, NULL, NULL, 'indirect', 'speech', 0, 0, 'learned/cue 100%: nach; according-to', 'Emil Strand', 'stated', '[]', NULL, '["local:2b11f005f1ca143d274b:3"]', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO parley.statements VALUES (17, 'c7343bfbafb69bd554b0', '2b11f005f1ca143d274b', 4, 1630589678069497851, NULL, NULL, 'indirect', 'speech', 0, 0, 'learned/cue 99%: zufolge; according-to', 'Verband der Werften', 'stated', '[]', NULL, '["local:2b11f005f1ca143d274b:4"]', 'offer', '["ceasefire","territory"]', 1, 'none', 0, NULL, NULL, NULL, '[{"value":300000,"unit":"men"}]');
INSERT INTO parley.statements VALUES (18, 'd9dfdd2ad353eb47afea', '2b11f005f1ca143d274b', 5, 1630589678069497850, NULL, NULL, 'mixed', 'writing', 0, 0, 'learned/cue 100%: schreiben + nsubj, obl, advcl; indirect/that', 'Konrad Pahl', 'stated', '[]', NULL, '["local:2b11f005f1ca143d274b:5"]', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO parley.statements VALUES (19, 'e33e29bf93c79ca019b7', '2b11f005f1ca143d274b', 6, 1630589678069497849, NULL, NULL, 'indirect', 'speech', 1, 0, 'learned/cue 100%: sagen + nsubj, advmod, ccomp; indirect/that', 'Konrad Pahl', 'inferred', '[]', NULL, '["local:2b11f005f1ca143d274b:5"]', 'state', '["ceasefire"]', NULL, 'none', 0, '2031-03-02', '2031-03-02', '2031-03-02', NULL);
INSERT INTO parley.statements VALUES (20, '6c1a1bc301084deb1725', '2b11f005f1ca143d274b', 7, 1630589678069497848, NULL, NULL, 'indirect', 'speech', 0, 0, 'learned/cue 100%: sagen + nsubj, advmod, ccomp; indirect/that', 'Konrad Pahl', 'inferred', '[]', NULL, '["local:2b11f005f1ca143d274b:5"]', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO parley.statements VALUES (21, 'd07477f54f1c6058e995', '2b11f005f1ca143d274b', 8, 1630589678069497847, NULL, NULL, 'indirect', 'speech', 0, 0, 'learned/cue 100%: sagen + ccomp, nsubj, obl; indirect/end', 'Maren Hjelk', 'completed', '[]', NULL, '["local:2b11f005f1ca143d274b:6"]', 'demand', '["ceasefire","territory"]', 1, 'none', 0, '2031-03', '2031-03-01', '2031-03-31', '[{"value":300000,"unit":"men"}]');
INSERT INTO parley.statements VALUES (22, 'ebf97e19791f6b6c995e', '2b11f005f1ca143d274b', 9, 1630589678069497846, NULL, NULL, 'indirect', 'speech', 0, 0, 'learned/cue 100%: fügen + nsubj, compound:prt, ccomp; indirect/that', 'Maren Hjelk', 'inferred', '[]', NULL, '["local:2b11f005f1ca143d274b:6"]', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO parley.statements VALUES (23, 'b4b84ede74690d9d5f0f', '2b11f005f1ca143d274b', 10, 1630589678069497845, NULL, NULL, 'indirect', 'speech', 0, 0, 'learned/cue 93%: nennen + obl, ccomp, nsubj, obj', 'sie »Seemannsgarn', 'stated', '[]', NULL, '["local:2b11f005f1ca143d274b:7"]', 'reject', '["ceasefire"]', NULL, 'none', 0, NULL, NULL, NULL, NULL);
INSERT INTO parley.statements VALUES (24, 'b1b23d243778a9105a37', '2b11f005f1ca143d274b', 11, 1630589678069497844, NULL, NULL, 'indirect', 'speech', 0, 0, 'learned/cue 100%: erklären + nsubj, ccomp; indirect/that', 'Joris Kempel', 'stated', '[]', NULL, '["local:2b11f005f1ca143d274b:8"]', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO parley.statements VALUES (25, 'c0338951c96c3a4f6171', '2b11f005f1ca143d274b', 12, 1630589678069497843, NULL, NULL, 'direct', 'speech', 0, 0, 'learned/cue 100%: sagen + ccomp, nsubj, obl:arg; direct/behind', 'Joris Kempel', 'completed', '[]', 'Zeitung', '["local:2b11f005f1ca143d274b:8"]', 'offer', '["ceasefire","territory"]', 1, 'none', 0, '2031-03-02', '2031-03-02', '2031-03-02', '[{"value":300000,"unit":"men"}]');
INSERT INTO parley.statements VALUES (26, '8c0d0d852eeadc7b1fb5', '2b11f005f1ca143d274b', 13, 1630589678069497842, NULL, NULL, 'indirect', 'speech', 0, 0, 'learned/cue 100%: laut; according-to', 'Ruth Okonde', 'stated', '[]', NULL, '["local:2b11f005f1ca143d274b:9"]', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO parley.statements VALUES (27, 'b5135f33a27611ed31b8', '2b11f005f1ca143d274b', 14, 1630589678069497841, NULL, NULL, 'direct', 'speech', 0, 0, 'direct/alone', 'Ruth Okonde', 'inferred', '[]', NULL, '["local:2b11f005f1ca143d274b:9"]', 'state', '["ceasefire"]', NULL, 'none', 0, '2031-03', '2031-03-01', '2031-03-31', NULL);
INSERT INTO parley.statements VALUES (28, 'da7f7b622b4e0b4fc3a3', '6d07422f8f5236e011b0', 0, 1630590811224195071, NULL, NULL, 'reported', 'speech', 0, 0, 'learned/cue 83%: learn + nsubj, obl', 'Tom Ferrant', 'inferred', '[]', NULL, '["local:6d07422f8f5236e011b0:1"]', 'demand', '["ceasefire","territory"]', 1, 'none', 0, '2031-03-02', '2031-03-02', '2031-03-02', '[{"value":300000,"unit":"men"}]');
INSERT INTO parley.statements VALUES (29, 'a5e4eddfb9cb52d3f720', '6d07422f8f5236e011b0', 1, 1630590811224195070, NULL, NULL, 'indirect', 'speech', 0, 0, 'learned/cue 99%: say + nsubj, ccomp; indirect/that', 'Gesa Brook', 'completed', '[]', NULL, '["local:6d07422f8f5236e011b0:2"]', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO parley.statements VALUES (30, 'be83e92be48278db94ba', '6d07422f8f5236e011b0', 2, 1630590811224195069, NULL, NULL, 'direct', 'speech', 0, 0, 'learned/cue 100%: say + ccomp, nsubj; direct/behind', 'Gesa Brook', 'inferred', '[]', NULL, '["local:6d07422f8f5236e011b0:2"]', 'reject', '["ceasefire"]', NULL, 'none', 0, '2031-03', '2031-03-01', '2031-03-31', NULL);
INSERT INTO parley.statements VALUES (31, 'd8b2e08af1ddc69fa7af', '6d07422f8f5236e011b0', 3, 1630590811224195068, NULL, NULL, 'indirect', 'speech', 0, 0, 'learned/cue 92%: accord + fixed; according-to', 'port''s doctor', 'stated', '[]', NULL, '["local:6d07422f8f5236e011b0:3"]', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO parley.statements VALUES (32, 'dce3e1ef1ba84443cb5f', '6d07422f8f5236e011b0', 4, 1630590811224195067, NULL, NULL, 'mixed', 'speech', 0, 0, 'learned/cue 100%: say + ccomp, nsubj; indirect/end', 'Gesa Brook', 'completed', '[]', NULL, '["local:6d07422f8f5236e011b0:2"]', 'offer', '["ceasefire","territory"]', 1, 'none', 0, NULL, NULL, NULL, '[{"value":300000,"unit":"men"}]');
INSERT INTO parley.statements VALUES (33, '5bf51ee4ce8b319d376c', '6d07422f8f5236e011b0', 5, 1630590811224195066, NULL, NULL, 'direct', 'speech', 0, 0, 'learned/cue 99%: say + ccomp, nsubj; direct/behind', 'Jens Aldous', 'stated', '[]', NULL, '["local:6d07422f8f5236e011b0:4"]', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO parley.statements VALUES (34, 'b28f62550caca8fa79ba', '6d07422f8f5236e011b0', 6, 1630590811224195065, NULL, NULL, 'indirect', 'speech', 0, 0, 'learned/cue 99%: stress + nsubj, ccomp; indirect/that', 'Jens Aldous', 'inferred', '[]', NULL, '["local:6d07422f8f5236e011b0:4"]', 'state', '["ceasefire"]', NULL, 'none', 0, '2031-03-02', '2031-03-02', '2031-03-02', NULL);
INSERT INTO parley.statements VALUES (35, 'fed265202024b7683a5b', '6d07422f8f5236e011b0', 7, 1630590811224195064, NULL, NULL, 'direct', 'speech', 0, 0, 'learned/cue 100%: say + ccomp, nsubj; direct/behind', 'Jens Aldous', 'completed', '[]', NULL, '["local:6d07422f8f5236e011b0:4"]', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO parley.statements VALUES (36, 'd4648fa97b6d26b0da2f', '6d07422f8f5236e011b0', 8, 1630590811224195063, NULL, NULL, 'indirect', 'speech', 0, 0, 'learned/cue 98%: tell + ccomp, nsubj, iobj, obl; indirect/end', 'Jens Aldous', 'inferred', '[]', 'town council', '["local:6d07422f8f5236e011b0:4"]', 'demand', '["ceasefire","territory"]', 1, 'none', 0, '2031-03', '2031-03-01', '2031-03-31', '[{"value":300000,"unit":"men"}]');
INSERT INTO parley.statements VALUES (37, '2b8f29b692409d5631fc', '6d07422f8f5236e011b0', 9, 1630590811224195062, NULL, NULL, 'indirect', 'speech', 0, 0, 'learned/cue 100%: warn + nsubj, ccomp; indirect/that', 'Jens Aldous', 'inferred', '[]', NULL, '["local:6d07422f8f5236e011b0:4"]', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO parley.statements VALUES (38, 'edca406b61e0599d5f24', '6d07422f8f5236e011b0', 10, 1630590811224195061, NULL, NULL, 'indirect', 'thought', 0, 0, 'learned/cue 96%: believe + nsubj, ccomp; indirect/that', 'Gesa Brook', 'completed', '[]', NULL, '["local:6d07422f8f5236e011b0:2"]', 'reject', '["ceasefire"]', NULL, 'none', 0, NULL, NULL, NULL, NULL);
INSERT INTO parley.statements VALUES (39, '3a0ae1e5ab85bca4fe1e', '6d07422f8f5236e011b0', 11, 1630590811224195060, NULL, NULL, 'indirect', 'speech', 1, 0, 'learned/cue 99%: claim + nsubj, aux, advmod, ccomp; indirect/that', 'Gesa Brook', 'inferred', '[]', NULL, '["local:6d07422f8f5236e011b0:2"]', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO parley.statements VALUES (40, '216773c3da6cecd407d5', '6d07422f8f5236e011b0', 12, 1630590811224195059, NULL, NULL, 'direct', 'speech', 0, 0, 'learned/cue 100%: tell + nsubj, ccomp, ccomp, nsubj, iobj; direct/behind', 'Gesa Brook', 'completed', '[]', NULL, '["local:6d07422f8f5236e011b0:2"]', 'offer', '["ceasefire","territory"]', 1, 'none', 0, '2031-03-02', '2031-03-02', '2031-03-02', '[{"value":300000,"unit":"men"}]');
INSERT INTO parley.statements VALUES (61, '925ce3852315300df73d', 'cf1f297a637204e978da', 0, 1630585899385765887, NULL, NULL, 'reported', 'speech', 0, 0, 'learned/cue 66%: reject + nsubj, obj, advcl', 'Selmark', 'stated', '[]', NULL, '["local:cf1f297a637204e978da:1"]', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO parley.statements VALUES (62, '3fae1bf2022eed8d6a91', 'cf1f297a637204e978da', 1, 1630585899385765886, NULL, NULL, 'indirect', 'speech', 0, 0, 'learned/cue 99%: say + cc, ccomp; indirect/that', 'Harbour Wire', 'inferred', '[]', NULL, '["local:cf1f297a637204e978da:2"]', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO parley.statements VALUES (63, '369b5310cfe949fb9cf1', 'cf1f297a637204e978da', 2, 1630585899385765885, NULL, NULL, 'direct', 'speech', 0, 0, 'learned/cue 100%: tell + ccomp, nsubj, iobj, obl; direct/behind', 'Aldo Vestrin', 'stated', '[]', NULL, '["local:cf1f297a637204e978da:3"]', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO parley.statements VALUES (64, '95f964920cc24aa624f0', 'cf1f297a637204e978da', 3, 1630585899385765884, NULL, NULL, 'mixed', 'speech', 0, 0, 'learned/cue 100%: call + nsubj, obj, obl', 'Joris Kempel', 'stated', '[]', NULL, '["local:cf1f297a637204e978da:4"]', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO parley.statements VALUES (65, '270537791251f5849e55', 'cf1f297a637204e978da', 4, 1630585899385765883, NULL, NULL, 'indirect', 'speech', 0, 0, 'learned/cue 99%: say + nsubj, ccomp; indirect/that', 'Joris Kempel', 'inferred', '[]', NULL, '["local:cf1f297a637204e978da:4"]', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO parley.statements VALUES (66, '5ab025ba7bd3e21f98c1', 'cf1f297a637204e978da', 5, 1630585899385765882, NULL, NULL, 'indirect', 'speech', 0, 0, 'learned/cue 99%: warn + cc, ccomp; indirect/that', 'Joris Kempel', 'inferred', '[]', NULL, '["local:cf1f297a637204e978da:4"]', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO parley.statements VALUES (67, '52147fba1b18fd89d458', 'cf1f297a637204e978da', 6, 1630585899385765881, NULL, NULL, 'indirect', 'speech', 0, 0, 'learned/cue 90%: accord + fixed; according-to', 'pilots'' association', 'stated', '[]', NULL, '["local:cf1f297a637204e978da:5"]', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO parley.statements VALUES (68, 'f9f24da8b8ad6aabdd38', 'cf1f297a637204e978da', 7, 1630585899385765880, NULL, NULL, 'indirect', 'speech', 0, 0, 'learned/cue 98%: say + nsubj, ccomp; indirect/bare', 'Selmark''s navy', 'stated', '[]', NULL, '["local:cf1f297a637204e978da:6"]', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO parley.statements VALUES (69, '17c4679a7e697fcd35e8', 'cf1f297a637204e978da', 8, 1630585899385765879, NULL, NULL, 'indirect', 'speech', 0, 0, 'learned/cue 99%: deny + nsubj, ccomp; indirect/that', 'Joris Kempel', 'completed', '[]', NULL, '["local:cf1f297a637204e978da:4"]', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO parley.statements VALUES (70, 'acccf0295db33fde727a', 'cf1f297a637204e978da', 9, 1630585899385765878, NULL, NULL, 'direct', 'speech', 0, 0, 'learned/cue 100%: add + nsubj, ccomp; direct/behind', 'Joris Kempel', 'inferred', '[]', NULL, '["local:cf1f297a637204e978da:4"]', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO parley.statements VALUES (71, '2b8624e9ab820043be59', 'cf1f297a637204e978da', 10, 1630585899385765877, NULL, NULL, 'indirect', 'speech', 1, 0, 'learned/cue 99%: say + nsubj, aux, advmod, ccomp; indirect/that', 'Aldo Vestrin', 'completed', '[]', NULL, '["local:cf1f297a637204e978da:3"]', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO parley.statements VALUES (72, 'c07b6fbadacc803ef0cd', 'cf1f297a637204e978da', 11, 1630585899385765876, NULL, NULL, 'indirect', 'speech', 1, 0, 'learned/cue 77%: ask + nsubj, xcomp', 'A government official in Vessen', 'stated', '[]', NULL, '["local:cf1f297a637204e978da:7"]', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO parley.statements VALUES (73, '2de1efc517130924be7b', 'cf1f297a637204e978da', 12, 1630585899385765875, NULL, NULL, 'indirect', 'speech', 0, 0, 'learned/cue 99%: say + ccomp, ccomp; indirect/that', 'A government official in Vessen', 'stated', '[]', NULL, '["local:cf1f297a637204e978da:7"]', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO parley.statements VALUES (74, '340b27e32b3a2c68fec1', 'cf1f297a637204e978da', 13, 1630585899385765874, NULL, NULL, 'indirect', 'speech', 0, 0, 'learned/cue 98%: accord + fixed; according-to', 'Dunmore & Pell', 'stated', '[]', NULL, '["local:cf1f297a637204e978da:8"]', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO parley.statements VALUES (75, '4905a12967463ef2e092', 'cf1f297a637204e978da', 14, 1630585899385765873, NULL, NULL, 'mixed', 'speech', 0, 0, 'learned/cue 100%: list + nsubj, advmod, obj', 'Insurers', 'stated', '[]', NULL, '["local:cf1f297a637204e978da:9"]', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO parley.statements VALUES (76, '2b6fec5c3e0d19c51dab', 'cf1f297a637204e978da', 15, 1630585899385765872, NULL, NULL, 'reported', 'thought', 0, 0, 'learned/cue 97%: expect + nsubj:pass, aux:pass, obl, obl', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO parley.statements VALUES (77, '2947546e9a75497b87e9', 'cf1f297a637204e978da', 16, 1630585899385765871, NULL, NULL, 'mixed', 'speech', 0, 0, 'learned/cue 100%: say + nsubj, ccomp; indirect/that', 'Her office', 'stated', '[]', NULL, '["local:cf1f297a637204e978da:10"]', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO parley.statements VALUES (78, '3aaf38d9e81516a59378', 'cf1f297a637204e978da', 17, 1630585899385765870, NULL, NULL, 'indirect', 'speech', 0, 0, 'learned/cue 98%: tell + nsubj, iobj, obl:unmarked; indirect/that', 'Ruth Okonde', 'completed', '["Harbour Wire"]', NULL, '["local:cf1f297a637204e978da:11"]', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO parley.statements VALUES (79, '616e07dc699ca0818bb1', 'cf1f297a637204e978da', 18, 1630585899385765869, '3aaf38d9e81516a59378', 17, 'indirect', 'speech', 0, 0, 'learned/cue 97%: promise + obl:unmarked, nsubj, aux, iobj, obj, advcl', 'Aldo Vestrin', 'completed', '["Harbour Wire"]', NULL, '["local:cf1f297a637204e978da:3"]', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO parley.statements VALUES (80, 'a5167619623bcdf4c21a', 'cf1f297a637204e978da', 19, 1630585899385765868, '616e07dc699ca0818bb1', 18, 'indirect', 'speech', 0, 0, 'learned/cue 62%: agree + mark, nsubj, xcomp', 'both sides', 'stated', '["Harbour Wire"]', NULL, '["local:cf1f297a637204e978da:12"]', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO parley.statements VALUES (81, '998ee9c5c64f973060ac', '16a5bd9ae2f1784beb70', 0, 1630582730141368319, NULL, NULL, 'indirect', 'speech', 0, 0, 'learned/cue 100%: sagen + nsubj, obl, ccomp; indirect/that', 'Tilda Ravnholt', 'stated', '[]', NULL, '["local:16a5bd9ae2f1784beb70:1"]', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO parley.statements VALUES (82, '3bbdb039075953f1f1e4', '16a5bd9ae2f1784beb70', 1, 1630582730141368318, NULL, NULL, 'direct', 'speech', 0, 0, 'learned/cue 99%: sagen + ccomp, ccomp, nsubj, obl; direct/behind', 'Tilda Ravnholt', 'completed', '[]', NULL, '["local:16a5bd9ae2f1784beb70:1"]', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO parley.statements VALUES (83, '0a0b2e432e3803e96d1f', '16a5bd9ae2f1784beb70', 2, 1630582730141368317, NULL, NULL, 'direct', 'speech', 0, 0, 'learned/cue 100%: fügen + nsubj, nsubj, compound:prt, nsubj; direct/behind', 'Tilda Ravnholt', 'completed', '[]', NULL, '["local:16a5bd9ae2f1784beb70:1"]', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO parley.statements VALUES (84, '6060907736a5ed4cd0e7', '16a5bd9ae2f1784beb70', 3, 1630582730141368316, NULL, NULL, 'mixed', 'speech', 0, 0, 'learned/cue 100%: teilen + nsubj, compound:prt, ccomp; indirect/that', 'Piet Lauen', 'stated', '[]', NULL, '["local:16a5bd9ae2f1784beb70:2"]', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO parley.statements VALUES (85, '14d1f1070083d259367d', '16a5bd9ae2f1784beb70', 4, 1630582730141368315, NULL, NULL, 'indirect', 'speech', 0, 0, 'learned/cue 100%: sagen + ccomp, nsubj, obl; indirect/end', 'Piet Lauen', 'completed', '[]', NULL, '["local:16a5bd9ae2f1784beb70:2"]', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO parley.statements VALUES (86, '4cf9608e5c773293cbee', '16a5bd9ae2f1784beb70', 5, 1630582730141368314, NULL, NULL, 'free-indirect', 'speech', 0, 0, 'learned/free 98%: lesen + advcl, aux, obj, advmod', 'Piet Lauen', 'stated', '[]', NULL, '["local:16a5bd9ae2f1784beb70:2"]', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO parley.statements VALUES (87, '3bd2f89a3ab6cc92ad48', '16a5bd9ae2f1784beb70', 6, 1630582730141368313, NULL, NULL, 'indirect', 'speech', 0, 0, 'learned/cue 100%: nach; according-to', 'Hafenbehörde', 'stated', '[]', NULL, '["local:16a5bd9ae2f1784beb70:3"]', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO parley.statements VALUES (88, '6d5816377d0f487516eb', '16a5bd9ae2f1784beb70', 7, 1630582730141368312, NULL, NULL, 'indirect', 'speech', 0, 0, 'learned/cue 92%: zufolge; according-to', 'Reederei Brammer & Sohn', 'stated', '[]', NULL, '["local:16a5bd9ae2f1784beb70:4"]', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO parley.statements VALUES (89, '0a33006a04399e2a7631', '16a5bd9ae2f1784beb70', 8, 1630582730141368311, NULL, NULL, 'indirect', 'speech', 0, 0, 'learned/cue 100%: laut; according-to', 'Lotsenverband', 'stated', '[]', NULL, '["local:16a5bd9ae2f1784beb70:5"]', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO parley.statements VALUES (90, '4f93757260a2382f65ac', '16a5bd9ae2f1784beb70', 9, 1630582730141368310, NULL, NULL, 'indirect', 'speech', 1, 0, 'learned/cue 98%: bestätigen + nsubj, advmod, ccomp; indirect/that', 'Die kaldrische Marine', 'stated', '[]', NULL, '["local:16a5bd9ae2f1784beb70:6"]', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO parley.statements VALUES (91, 'b1c21f058268240ff733', '16a5bd9ae2f1784beb70', 10, 1630582730141368309, NULL, NULL, 'direct', 'speech', 0, 0, 'learned/cue 100%: sagen + ccomp, nsubj; direct/behind', 'Anna Drost', 'stated', '[]', NULL, '["local:16a5bd9ae2f1784beb70:7"]', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO parley.statements VALUES (92, 'aa78ab45483127843e63', '16a5bd9ae2f1784beb70', 11, 1630582730141368308, NULL, NULL, 'indirect', 'speech', 0, 0, 'learned/cue 100%: betonen + nsubj, ccomp; indirect/that', 'Anna Drost', 'inferred', '[]', NULL, '["local:16a5bd9ae2f1784beb70:7"]', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO parley.statements VALUES (93, 'f29c4499943732b49362', '16a5bd9ae2f1784beb70', 12, 1630582730141368307, NULL, NULL, 'indirect', 'speech', 0, 0, 'learned/cue 100%: erklären + nsubj, obl, ccomp; indirect/subjunctive', 'Joris Kempel', 'stated', '[]', NULL, '["local:16a5bd9ae2f1784beb70:8"]', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO parley.statements VALUES (94, '0996aec85537abe6f877', '16a5bd9ae2f1784beb70', 13, 1630582730141368306, 'f29c4499943732b49362', 12, 'indirect', 'speech', 0, 0, 'learned/cue 96%: versichern + nsubj, aux, obl:arg, ccomp; indirect/that', 'Ambriens', 'stated', '[]', NULL, '["local:16a5bd9ae2f1784beb70:9"]', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);


--
-- Name: appearances appearances_pkey; Type: CONSTRAINT; Schema: parley; Owner: -
--

ALTER TABLE ONLY parley.appearances
    ADD CONSTRAINT appearances_pkey PRIMARY KEY (article_id, path);


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
-- Name: boilerplate boilerplate_article_id_fkey; Type: FK CONSTRAINT; Schema: parley; Owner: -
--

ALTER TABLE ONLY parley.boilerplate
    ADD CONSTRAINT boilerplate_article_id_fkey FOREIGN KEY (article_id) REFERENCES parley.articles(id);


--
-- Name: problems problems_article_id_fkey; Type: FK CONSTRAINT; Schema: parley; Owner: -
--

ALTER TABLE ONLY parley.problems
    ADD CONSTRAINT problems_article_id_fkey FOREIGN KEY (article_id) REFERENCES parley.articles(id);


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


