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

INSERT INTO parley.about VALUES (2);


--
-- Data for Name: appearances; Type: TABLE DATA; Schema: parley; Owner: -
--

INSERT INTO parley.appearances VALUES ('16a5bd9ae2f1784beb70', './agentur-frist.txt', 'Kaldrien setzt Frist für die Öffnung der Lommstraße', NULL, NULL, NULL, '2031-03-03', '2031-03-03', '2031-03-03', 'text', NULL, 1);
INSERT INTO parley.appearances VALUES ('beacea9447067cab5ad9', './interview-sarow.txt', '„Keine Seite kann sich eine lange Sperre leisten“', NULL, NULL, NULL, '2031-03-06', '2031-03-06', '2031-03-06', 'text', NULL, 1);
INSERT INTO parley.appearances VALUES ('cf1f297a637204e978da', './copy-of-wire.txt', 'Selmark rejects deadline as tankers queue off Hallin', NULL, NULL, NULL, '2031-03-04', '2031-03-04', '2031-03-04', 'text', NULL, 1);
INSERT INTO parley.appearances VALUES ('cf1f297a637204e978da', './wire-deadline.txt', 'Selmark rejects deadline as tankers queue off Hallin', NULL, NULL, NULL, '2031-03-04', '2031-03-04', '2031-03-04', 'text', NULL, 0);


--
-- Data for Name: articles; Type: TABLE DATA; Schema: parley; Owner: -
--

INSERT INTO parley.articles VALUES ('16a5bd9ae2f1784beb70', 'Kaldrien setzt Frist für die Öffnung der Lommstraße

Stand: 3. März 2031, 18:40 Uhr

Ostholm (Seepress) – Im Streit um den Hafen Hallin hat Kaldrien dem Nachbarn Selmark eine Frist von zehn Tagen gesetzt. Präsidentin Tilda Ravnholt sagte am Montag, dass die Sperrung der Lommstraße bis zum 13. März enden müsse. „Wir lassen uns nicht aus unserem eigenen Meer aussperren“, sagte Ravnholt nach einer Sitzung des Sicherheitsrats. „Ein Hafen“, fügte die Präsidentin hinzu, „ist keine Geisel.“

Die Regierung von Selmark sieht es anders. Ihr Sprecher Piet Lauen teilte mit, dass es sich um eine „lange angekündigte Übung“ handle. Die Lommstraße sei zu keiner Stunde gesperrt gewesen, sagte Lauen in Vessen. Wer etwas anderes behaupte, habe die Seekarten nicht gelesen.

Nach Angaben der Hafenbehörde liegen derzeit 41 Frachter vor der Einfahrt auf Reede. Der Reederei Brammer & Sohn zufolge kostet jeder Tag des Wartens rund 2,4 Mio. Kronen. Laut dem Lotsenverband ist seit Freitag kein einziges Schiff über 8000 Tonnen mehr durch die Meerenge gefahren.

Die kaldrische Marine bestätigte nicht, dass sie bereits Minensucher in das Seegebiet verlegt hat. „Über die Bewegungen unserer Schiffe reden wir nicht“, sagte Kapitänin Anna Drost, die Sprecherin der Marine. Sie betonte, dass die Besatzungen Order hätten, nur auf Beschuss zu antworten.

Außenminister Joris Kempel erklärte am Abend, der Gesandte Ambriens habe ihm versichert, dass Selmark zu Gesprächen auf neutralem Boden bereit sei. Ob es dazu kommt, blieb zunächst offen. Die beiden Länder hatten zuletzt im Oktober 2029 miteinander verhandelt.', 'de', '0.1.0 7ac2b2d9c6a8c5074f5e', './agentur-frist.txt', 741503);
INSERT INTO parley.articles VALUES ('cf1f297a637204e978da', 'Selmark rejects deadline as tankers queue off Hallin

Published: 4 March 2031

VESSEN (Harbour Wire) - Selmark on Tuesday brushed aside a ten-day deadline set by neighbouring Kaldria and said that its naval exercise in the Lomm Strait would go on as planned.

"We do not answer to a clock on somebody else''s wall," Prime Minister Aldo Vestrin told reporters in Vessen. "The strait is open to everyone who asks first."

Kaldrian Foreign Minister Joris Kempel called the remark "an insult to every sailor at anchor". He said that 41 ships were waiting outside the port of Hallin, among them six tankers, and warned that food prices on the coast would rise within days.

The waiting ships are running low on drinking water, according to the pilots'' association. Selmark''s navy said it had offered to deliver supplies. Kempel denied that any such offer had reached his ministry.

"If there was an offer," he added, "it must have been sent by pigeon."

Vestrin did not say that the exercise would end on time. A government official in Vessen, who asked not to be named, said that the cabinet was divided and that at least two ministers wanted a shorter drill.

According to the shipping broker Dunmore & Pell, freight rates for the northern route have tripled since Friday. Insurers now list the strait as a "listed area", a label that doubles the premium.

Ruth Okonde, the special envoy of Ambria, is expected in Hallin on Thursday. Her office said that she would meet both governments "without flags and without cameras". Okonde told the Harbour Wire last week that Vestrin had promised her a pause in the exercise if both sides agreed to talk.', 'en', '0.1.0 7ac2b2d9c6a8c5074f5e', './copy-of-wire.txt', 741504);
INSERT INTO parley.articles VALUES ('beacea9447067cab5ad9', '„Keine Seite kann sich eine lange Sperre leisten“

Stand: 6. März 2031

Der Seerechtler Henning Sarow vom Institut für Küstenrecht in Bremhagen rechnet mit einer Einigung zwischen Kaldrien und Selmark noch in diesem Monat. Im Gespräch mit dem Küstenboten nannte er dafür zwei Gründe: das Geld und das Wetter.

„Die Versicherer haben ihre Prämien verfünffacht, und das trifft Vessen genauso wie Ostholm“, sagte Sarow. Ab April seien zudem die Frühjahrsstürme vorbei. Dann lasse sich eine Sperre der Lommstraße kaum noch mit einer Übung begründen, so der Professor.

Nach dem Vertrag von 1987 müssen Übungen in der Meerenge drei Wochen zuvor angemeldet werden. Sarow hält den Vertrag für gebrochen. „Die Meldung kam vier Tage vorher, das ist keine Frage der Auslegung“, erklärte er. Ministerpräsident Aldo Vestrin wisse das auch.

Dass Präsidentin Tilda Ravnholt eine Frist gesetzt hat, sieht der Jurist kritisch. „Wer eine Frist setzt, muss wissen, was am Tag danach geschieht.

„In Ostholm weiß das im Augenblick niemand“, sagte Sarow dem Küstenboten.

Er glaubt nicht, dass die kaldrische Marine einen Geleitzug wagt. Möglich sei aber ein Zwischenfall, den keiner gewollt habe. „Ein Steuermann, der das Wort ‚Halt‘ überhört, genügt“, warnte der Professor.

Auf die Frage nach einem Ausweg verwies der Forscher auf Ambrien. Die Inselrepublik hatte schon 2029 vermittelt. Laut Sarow könnten gemischte Lotsenteams die Durchfahrt überwachen, bis ein Schiedsgericht entschieden hat. Selmarks Regierung hat einen solchen Plan bisher nicht abgelehnt. Im Herbst erscheint Sarows Buch „Das enge Meer“.', 'de', '0.1.0 7ac2b2d9c6a8c5074f5e', './interview-sarow.txt', 741506);


--
-- Data for Name: boilerplate; Type: TABLE DATA; Schema: parley; Owner: -
--



--
-- Data for Name: places; Type: TABLE DATA; Schema: parley; Owner: -
--

INSERT INTO parley.places VALUES (1630582730141368306, '2031-03-03', '2031-03-03', 'indirect', 'de', NULL, '', 'Ambriens', 'state', '["peace-talks"]', '["local:16a5bd9ae2f1784beb70:9"]', '''djoris'' ''dkempel'' ''sambriens'' ''tbereiten'' ''tgesprach'' ''tgesprachen'' ''tgespraech'' ''tneutral'' ''wauf'':5 ''wbereit'':8 ''wboden'':7 ''wdass'':1 ''wgespraechen'':4 ''wneutralem'':6 ''wsei'':9 ''wselmark'':2 ''wzu'':3', NULL, NULL, NULL);
INSERT INTO parley.places VALUES (1630582730141368307, '2031-03-03', '2031-03-03', 'indirect', 'de', NULL, '', 'Joris Kempel', 'state', '["peace-talks"]', '["local:16a5bd9ae2f1784beb70:8"]', '''sjoris'' ''skempel'' ''tambrien'' ''tbereiten'' ''tgesandt'' ''tgesprach'' ''tgesprachen'' ''tgespraech'' ''tneutral'' ''tversichern'' ''wambriens'':3 ''wauf'':11 ''wbereit'':14 ''wboden'':13 ''wdass'':7 ''wder'':1 ''wgesandte'':2 ''wgespraechen'':10 ''whabe'':4 ''wihm'':5 ''wneutralem'':12 ''wsei'':15 ''wselmark'':8 ''wversichert'':6 ''wzu'':9', NULL, NULL, NULL);
INSERT INTO parley.places VALUES (1630582730141368308, '2031-03-03', '2031-03-03', 'indirect', 'de', NULL, '', 'Anna Drost', 'demand', '["peace-talks"]', '["local:16a5bd9ae2f1784beb70:7"]', '''sanna'' ''sdrost'' ''tbesatzung'' ''wantworten'':10 ''wauf'':7 ''wbesatzungen'':3 ''wbeschuss'':8 ''wdass'':1 ''wdie'':2 ''whaetten'':5 ''wnur'':6 ''worder'':4 ''wzu'':9', NULL, NULL, NULL);
INSERT INTO parley.places VALUES (1630582730141368309, '2031-03-03', '2031-03-03', 'direct', 'de', NULL, '', 'Anna Drost', 'state', '["peace-talks"]', '["local:16a5bd9ae2f1784beb70:7"]', '''sanna'' ''sdrost'' ''tbewegung'' ''tschiff'' ''tschiffen'' ''wbewegungen'':3 ''wdie'':2 ''wnicht'':8 ''wreden'':6 ''wschiffe'':5 ''wueber'':1 ''wunserer'':4 ''wwir'':7', NULL, NULL, NULL);
INSERT INTO parley.places VALUES (1630582730141368310, '2031-03-03', '2031-03-03', 'indirect', 'de', NULL, '', 'Die kaldrische Marine', 'state', '["ceasefire"]', '["local:16a5bd9ae2f1784beb70:6"]', '''sdie'' ''skaldrische'' ''smarine'' ''tgebiet'' ''tmine'' ''tsee'' ''tsucher'' ''tverlegen'' ''wbereits'':3 ''wdas'':6 ''wdass'':1 ''what'':9 ''win'':5 ''wminensucher'':4 ''wseegebiet'':7 ''wsie'':2 ''wverlegt'':8', NULL, NULL, NULL);
INSERT INTO parley.places VALUES (1630582730141368311, '2031-03-03', '2031-03-03', 'indirect', 'de', NULL, '', 'Lotsenverband', 'state', '["ceasefire"]', '["local:16a5bd9ae2f1784beb70:5"]', '''slotsenverband'' ''teinzig'' ''tenge'' ''tfahren'' ''tmeer'' ''tschiffen'' ''ttonne'' ''w8000'':8 ''wdie'':12 ''wdurch'':11 ''weinziges'':5 ''wfreitag'':3 ''wgefahren'':14 ''wist'':1 ''wkein'':4 ''wmeerenge'':13 ''wmehr'':10 ''wschiff'':6 ''wseit'':2 ''wtonnen'':9 ''wueber'':7', NULL, NULL, NULL);
INSERT INTO parley.places VALUES (1630582730141368312, '2031-03-03', '2031-03-03', 'indirect', 'de', NULL, '', 'Reederei Brammer & Sohn', 'state', '["ceasefire"]', '["local:16a5bd9ae2f1784beb70:4"]', '''sbrammer'' ''sreederei'' ''ssohn'' ''tkosten'' ''tkrone'' ''ttagen'' ''twarten'' ''w2'':7 ''w4'':8 ''wdes'':4 ''wjeder'':2 ''wkostet'':1 ''wkronen'':10 ''wmio'':9 ''wrund'':6 ''wtag'':3 ''wwartens'':5', NULL, NULL, NULL);
INSERT INTO parley.places VALUES (1630582730141368313, '2031-03-03', '2031-03-03', 'indirect', 'de', NULL, '', 'Hafenbehörde', 'state', '["ceasefire"]', '["local:16a5bd9ae2f1784beb70:3"]', '''shafenbehoerde'' ''teinfahren'' ''w41'':3 ''wauf'':8 ''wder'':6 ''wderzeit'':2 ''weinfahrt'':7 ''wfrachter'':4 ''wliegen'':1 ''wreede'':9 ''wvor'':5', NULL, NULL, NULL);
INSERT INTO parley.places VALUES (1630582730141368314, '2031-03-03', '2031-03-03', 'free-indirect', 'de', NULL, '', 'Piet Lauen', 'state', '["ceasefire"]', '["local:16a5bd9ae2f1784beb70:2"]', '''slauen'' ''spiet'' ''tandere'' ''tbehaupten'' ''tkarte'' ''tkarten'' ''tlesen'' ''tsee'' ''tseekarte'' ''wanderes'':3 ''wbehaupte'':4 ''wdie'':6 ''wetwas'':2 ''wgelesen'':9 ''whabe'':5 ''wnicht'':8 ''wseekarten'':7 ''wwer'':1', NULL, NULL, NULL);
INSERT INTO parley.places VALUES (1630582730141368315, '2031-03-03', '2031-03-03', 'indirect', 'de', NULL, '', 'Piet Lauen', 'state', '["ceasefire"]', '["local:16a5bd9ae2f1784beb70:2"]', '''dvessen'' ''slauen'' ''spiet'' ''tsperren'' ''tstrasse'' ''tstunden'' ''wdie'':1 ''wgesperrt'':7 ''wgewesen'':8 ''wkeiner'':5 ''wlommstrasse'':2 ''wsei'':3 ''wstunde'':6 ''wzu'':4', NULL, NULL, NULL);
INSERT INTO parley.places VALUES (1630582730141368316, '2031-03-03', '2031-03-03', 'mixed', 'de', NULL, '', 'Piet Lauen', 'state', '["ceasefire"]', '["local:16a5bd9ae2f1784beb70:2"]', '''slauen'' ''spiet'' ''tangekuendigt'' ''tangekundigt'' ''tangekundigte'' ''thandeln'' ''tlang'' ''tlangen'' ''tubung'' ''wangekuendigte'':7 ''wdass'':1 ''weine'':5 ''wes'':2 ''whandle'':9 ''wlange'':6 ''wsich'':3 ''wuebung'':8 ''wum'':4', NULL, NULL, NULL);
INSERT INTO parley.places VALUES (1630582730141368317, '2031-03-03', '2031-03-03', 'direct', 'de', NULL, '', 'Tilda Ravnholt', 'assess', '["ceasefire"]', '["local:16a5bd9ae2f1784beb70:1"]', '''sravnholt'' ''stilda'' ''wein'':1 ''wgeisel'':5 ''whafen'':2 ''wist'':3 ''wkeine'':4', NULL, NULL, NULL);
INSERT INTO parley.places VALUES (1630582730141368318, '2031-03-03', '2031-03-03', 'direct', 'de', NULL, '', 'Tilda Ravnholt', 'deny', '["ceasefire"]', '["local:16a5bd9ae2f1784beb70:1"]', '''sravnholt'' ''stilda'' ''teigen'' ''waus'':5 ''waussperren'':9 ''weigenen'':7 ''wlassen'':2 ''wmeer'':8 ''wnicht'':4 ''wuns'':3 ''wunserem'':6 ''wwir'':1', NULL, NULL, NULL);
INSERT INTO parley.places VALUES (1630582730141368319, '2031-03-03', '2031-03-03', 'indirect', 'de', NULL, '', 'Tilda Ravnholt', 'demand', '["ceasefire"]', '["local:16a5bd9ae2f1784beb70:1"]', '''sravnholt'' ''stilda'' ''tmarz'' ''tstrasse'' ''w13'':8 ''wbis'':6 ''wdass'':1 ''wder'':4 ''wdie'':2 ''wenden'':10 ''wlommstrasse'':5 ''wmaerz'':9 ''wmuesse'':11 ''wsperrung'':3 ''wzum'':7', NULL, NULL, NULL);
INSERT INTO parley.places VALUES (1630585899385749484, '2031-01-01', '2031-12-31', 'indirect', 'en', NULL, '', 'both sides', 'accept', '["ceasefire"]', '["local:cf1f297a637204e978da:12"]', '''sboth'' ''ssides'' ''wtalk'':2 ''wto'':1', NULL, NULL, NULL);
INSERT INTO parley.places VALUES (1630585899385749485, '2031-01-01', '2031-12-31', 'indirect', 'en', NULL, '', 'Aldo Vestrin', 'promise', '["ceasefire"]', '["local:cf1f297a637204e978da:3"]', '''saldo'' ''svestrin'' ''tagree'' ''tside'' ''wa'':2 ''wagreed'':10 ''wboth'':8 ''wexercise'':6 ''wher'':1 ''wif'':7 ''win'':4 ''wpause'':3 ''wsides'':9 ''wtalk'':12 ''wthe'':5 ''wto'':11', NULL, NULL, NULL);
INSERT INTO parley.places VALUES (1630585899385749486, '2031-01-01', '2031-12-31', 'indirect', 'en', NULL, '', 'Ruth Okonde', 'state', '["ceasefire"]', '["local:cf1f297a637204e978da:11"]', '''sokonde'' ''sruth'' ''tagree'' ''tpromise'' ''tside'' ''wa'':6 ''wagreed'':14 ''wboth'':12 ''wexercise'':10 ''whad'':3 ''wher'':5 ''wif'':11 ''win'':8 ''wpause'':7 ''wpromised'':4 ''wsides'':13 ''wtalk'':16 ''wthat'':1 ''wthe'':9 ''wto'':15 ''wvestrin'':2', NULL, NULL, NULL);
INSERT INTO parley.places VALUES (1630585899385749487, '2031-02-27', '2031-02-27', 'mixed', 'en', NULL, '', 'Her office', 'reject', '["economy"]', '["local:cf1f297a637204e978da:10"]', '''sher'' ''soffice'' ''tcamera'' ''tflag'' ''tgovernment'' ''wand'':9 ''wboth'':5 ''wcameras'':11 ''wflags'':8 ''wgovernments'':6 ''wmeet'':4 ''wshe'':2 ''wthat'':1 ''wwithout'':7,10 ''wwould'':3', NULL, NULL, NULL);
INSERT INTO parley.places VALUES (1630585899385749488, '2031-02-27', '2031-02-27', 'reported', 'en', NULL, '', NULL, 'forecast', '["economy"]', NULL, '''tambrium'' ''wambria'':7 ''wenvoy'':5 ''wof'':6 ''wokonde'':2 ''wruth'':1 ''wspecial'':4 ''wthe'':3', NULL, NULL, NULL);
INSERT INTO parley.places VALUES (1630585899385749489, '2031-03-04', '2031-03-04', 'mixed', 'en', NULL, '', 'Insurers', 'state', '["economy"]', '["local:cf1f297a637204e978da:9"]', '''sinsurers'' ''tlist'' ''wa'':4 ''warea'':6 ''was'':3 ''wlisted'':5 ''wstrait'':2 ''wthe'':1', NULL, NULL, NULL);
INSERT INTO parley.places VALUES (1630585899385749490, '2031-03-04', '2031-03-04', 'indirect', 'en', NULL, '', 'Dunmore & Pell', 'state', '["economy"]', '["local:cf1f297a637204e978da:8"]', '''sdunmore'' ''spell'' ''trate'' ''ttriple'' ''wfor'':3 ''wfreight'':1 ''wfriday'':10 ''whave'':7 ''wnorthern'':5 ''wrates'':2 ''wroute'':6 ''wsince'':9 ''wthe'':4 ''wtripled'':8', NULL, NULL, NULL);
INSERT INTO parley.places VALUES (1630585899385749491, '2031-03-04', '2031-03-04', 'indirect', 'en', NULL, '', 'A government official in Vessen', 'state', '["escalation"]', '["local:cf1f297a637204e978da:7"]', '''sa'' ''sgovernment'' ''sin'' ''sofficial'' ''svessen'' ''tdivide'' ''tminister'' ''tshort'' ''twant'' ''wa'':13 ''wand'':6 ''wat'':8 ''wcabinet'':3 ''wdivided'':5 ''wdrill'':15 ''wleast'':9 ''wministers'':11 ''wshorter'':14 ''wthat'':1,7 ''wthe'':2 ''wtwo'':10 ''wwanted'':12 ''wwas'':4', NULL, NULL, NULL);
INSERT INTO parley.places VALUES (1630585899385749492, '2031-03-04', '2031-03-04', 'indirect', 'en', NULL, '', 'A government official in Vessen', 'state', '["escalation"]', '["local:cf1f297a637204e978da:7"]', '''sa'' ''sgovernment'' ''sin'' ''sofficial'' ''svessen'' ''tname'' ''wbe'':3 ''wnamed'':4 ''wnot'':1 ''wto'':2', NULL, NULL, NULL);
INSERT INTO parley.places VALUES (1630585899385749493, '2031-03-04', '2031-03-04', 'indirect', 'en', NULL, '', 'Aldo Vestrin', 'state', '["escalation"]', '["local:cf1f297a637204e978da:3"]', '''saldo'' ''svestrin'' ''wend'':5 ''wexercise'':3 ''won'':6 ''wthat'':1 ''wthe'':2 ''wtime'':7 ''wwould'':4', NULL, NULL, NULL);
INSERT INTO parley.places VALUES (1630585899385749494, '2031-03-04', '2031-03-04', 'direct', 'en', NULL, '', 'Joris Kempel', 'offer', '["arms-supplies"]', '["local:cf1f297a637204e978da:4"]', '''sjoris'' ''skempel'' ''tsend'' ''wan'':4 ''wbeen'':9 ''wby'':11 ''whave'':8 ''wif'':1 ''wit'':6 ''wmust'':7 ''woffer'':5 ''wpigeon'':12 ''wsent'':10 ''wthere'':2 ''wwas'':3', NULL, NULL, NULL);
INSERT INTO parley.places VALUES (1630585899385749495, '2031-03-04', '2031-03-04', 'indirect', 'en', NULL, '', 'Joris Kempel', 'deny', '["arms-supplies"]', '["local:cf1f297a637204e978da:4"]', '''sjoris'' ''skempel'' ''treach'' ''wany'':2 ''whad'':5 ''whis'':7 ''wministry'':8 ''woffer'':4 ''wreached'':6 ''wsuch'':3 ''wthat'':1', NULL, NULL, NULL);
INSERT INTO parley.places VALUES (1630585899385749496, '2031-03-04', '2031-03-04', 'indirect', 'en', NULL, '', 'Selmark''s navy', 'state', '["arms-supplies"]', '["local:cf1f297a637204e978da:6"]', '''snavy'' ''ss'' ''sselmark'' ''toffer'' ''tsupply'' ''wdeliver'':5 ''whad'':2 ''wit'':1 ''woffered'':3 ''wsupplies'':6 ''wto'':4', NULL, NULL, NULL);
INSERT INTO parley.places VALUES (1630585899385749497, '2031-03-04', '2031-03-04', 'indirect', 'en', NULL, '', 'pilots'' association', 'state', '["economy"]', '["local:cf1f297a637204e978da:5"]', '''sassociation'' ''spilots'' ''tdrink'' ''trun'' ''tship'' ''twait'' ''ware'':4 ''wdrinking'':8 ''wlow'':6 ''won'':7 ''wrunning'':5 ''wships'':3 ''wthe'':1 ''wwaiting'':2 ''wwater'':9', NULL, NULL, NULL);
INSERT INTO parley.places VALUES (1630585899385749498, '2031-03-04', '2031-03-04', 'indirect', 'en', NULL, '', 'Joris Kempel', 'warn', '["economy"]', '["local:cf1f297a637204e978da:4"]', '''sjoris'' ''skempel'' ''tday'' ''tprex'' ''tprice'' ''wcoast'':6 ''wdays'':10 ''wfood'':2 ''won'':4 ''wprices'':3 ''wrise'':8 ''wthat'':1 ''wthe'':5 ''wwithin'':9 ''wwould'':7', NULL, NULL, NULL);
INSERT INTO parley.places VALUES (1630585899385749499, '2031-03-04', '2031-03-04', 'indirect', 'en', NULL, '', 'Joris Kempel', 'state', '["ceasefire"]', '["local:cf1f297a637204e978da:4"]', '''sjoris'' ''skempel'' ''tship'' ''ttanker'' ''twait'' ''w41'':2 ''wamong'':11 ''whallin'':10 ''wof'':9 ''woutside'':6 ''wport'':8 ''wships'':3 ''wsix'':13 ''wtankers'':14 ''wthat'':1 ''wthe'':7 ''wthem'':12 ''wwaiting'':5 ''wwere'':4', NULL, NULL, NULL);
INSERT INTO parley.places VALUES (1630585899385749500, '2031-03-04', '2031-03-04', 'mixed', 'en', NULL, '', 'Joris Kempel', 'assess', '["ceasefire"]', '["local:cf1f297a637204e978da:4"]', '''sjoris'' ''skempel'' ''wan'':3 ''wanchor'':9 ''wat'':8 ''wevery'':6 ''winsult'':4 ''wremark'':2 ''wsailor'':7 ''wthe'':1 ''wto'':5', NULL, NULL, NULL);
INSERT INTO parley.places VALUES (1630585899385749501, '2031-03-04', '2031-03-04', 'direct', 'en', NULL, '', 'Aldo Vestrin', 'reject', '["ceasefire"]', '["local:cf1f297a637204e978da:3"]', '''dreporters'' ''saldo'' ''svestrin'' ''task'' ''wa'':6 ''wanswer'':4 ''wasks'':20 ''wclock'':7 ''wdo'':2 ''welse'':10 ''weveryone'':18 ''wfirst'':21 ''wis'':15 ''wnot'':3 ''won'':8 ''wopen'':16 ''ws'':11 ''wsomebody'':9 ''wstrait'':14 ''wthe'':13 ''wto'':5,17 ''wwall'':12 ''wwe'':1 ''wwho'':19', NULL, NULL, NULL);
INSERT INTO parley.places VALUES (1630585899385749502, '2031-03-04', '2031-03-04', 'indirect', 'en', NULL, '', 'Harbour Wire', 'state', '["ceasefire"]', '["local:cf1f297a637204e978da:2"]', '''sharbour'' ''swire'' ''tplan'' ''was'':12 ''wexercise'':4 ''wgo'':10 ''win'':5 ''wits'':2 ''wlomm'':7 ''wnaval'':3 ''won'':11 ''wplanned'':13 ''wstrait'':8 ''wthat'':1 ''wthe'':6 ''wwould'':9', NULL, NULL, NULL);
INSERT INTO parley.places VALUES (1630585899385749503, '2031-03-04', '2031-03-04', 'reported', 'en', NULL, '', 'Selmark', 'reject', '["ceasefire","sanctions"]', '["local:cf1f297a637204e978da:1"]', '''sselmark'' ''ttanker'' ''was'':2 ''wdeadline'':1 ''whallin'':6 ''woff'':5 ''wqueue'':4 ''wtankers'':3', NULL, NULL, NULL);
INSERT INTO parley.places VALUES (1630590014887460852, '2031-03-06', '2031-03-06', 'indirect', 'de', NULL, '', 'Henning Sarow', 'assess', '["security-guarantees"]', '["local:beacea9447067cab5ad9:1"]', '''shenning'' ''ssarow'' ''tdurchfahren'' ''tentscheiden'' ''tgemischt'' ''tloste'' ''tlotse'' ''tlotsen'' ''tlotsenteam'' ''tteam'' ''tuberwachen'' ''wbis'':7 ''wdie'':4 ''wdurchfahrt'':5 ''wein'':8 ''wentschieden'':10 ''wgemischte'':2 ''what'':11 ''wkoennten'':1 ''wlotsenteams'':3 ''wschiedsgericht'':9 ''wueberwachen'':6', NULL, NULL, NULL);
INSERT INTO parley.places VALUES (1630590014887460853, '2031-03-06', '2031-03-06', 'reported', 'de', NULL, '', 'Henning Sarow', 'assess', '["economy"]', '["local:beacea9447067cab5ad9:1"]', '''shenning'' ''ssarow'' ''tfragen'' ''wambrien'':8 ''wauf'':1,7 ''wausweg'':6 ''wdie'':2 ''weinem'':5 ''wfrage'':3 ''wnach'':4', NULL, NULL, NULL);
INSERT INTO parley.places VALUES (1630590014887460854, '2031-03-06', '2031-03-06', 'direct', 'de', NULL, '', 'Henning Sarow', 'warn', '["economy"]', '["local:beacea9447067cab5ad9:1"]', '''shenning'' ''ssarow'' ''tgenuegen'' ''tgenugen'' ''tgenugt'' ''thalten'' ''tmann'' ''tsteuer'' ''tuberhoren'' ''tuberhort'' ''tueberhoeren'' ''wdas'':4 ''wder'':3 ''wein'':1 ''wgenuegt'':8 ''whalt'':6 ''wsteuermann'':2 ''wueberhoert'':7 ''wwort'':5', NULL, NULL, NULL);
INSERT INTO parley.places VALUES (1630590014887460855, '2031-03-06', '2031-03-06', 'free-indirect', 'de', NULL, '', 'Henning Sarow', 'assess', '["economy"]', '["local:beacea9447067cab5ad9:1"]', '''shenning'' ''ssarow'' ''tmoglich'' ''twollen'' ''waber'':3 ''wden'':6 ''wein'':4 ''wgewollt'':8 ''whabe'':9 ''wkeiner'':7 ''wmoeglich'':1 ''wsei'':2 ''wzwischenfall'':5', NULL, NULL, NULL);
INSERT INTO parley.places VALUES (1630590014887460856, '2031-03-06', '2031-03-06', 'indirect', 'de', NULL, '', 'Henning Sarow', 'assess', '["economy"]', '["local:beacea9447067cab5ad9:1"]', '''shenning'' ''ssarow'' ''tkaldrischen'' ''twagen'' ''wdass'':1 ''wdie'':2 ''weinen'':5 ''wgeleitzug'':6 ''wkaldrische'':3 ''wmarine'':4 ''wwagt'':7', NULL, NULL, NULL);
INSERT INTO parley.places VALUES (1630590014887460857, '2031-03-06', '2031-03-06', 'direct', 'de', NULL, '', 'Henning Sarow', 'demand', '["ceasefire"]', '["local:beacea9447067cab5ad9:1"]', '''dkuestenboten'' ''shenning'' ''ssarow'' ''tauge'' ''tblick'' ''tgeschehen'' ''tsetzen'' ''ttagen'' ''wam'':8 ''waugenblick'':17 ''wdanach'':10 ''wdas'':15 ''weine'':2 ''wfrist'':3 ''wgeschieht'':11 ''wim'':16 ''win'':12 ''wmuss'':5 ''wniemand'':18 ''wostholm'':13 ''wsetzt'':4 ''wtag'':9 ''wwas'':7 ''wweiss'':14 ''wwer'':1 ''wwissen'':6', NULL, NULL, NULL);
INSERT INTO parley.places VALUES (1630590014887460858, '2031-03-06', '2031-03-06', 'free-indirect', 'de', NULL, '', 'Henning Sarow', 'assess', '["economy"]', '["local:beacea9447067cab5ad9:1"]', '''shenning'' ''ssarow'' ''tminister'' ''tministerprasident'' ''tpraesident'' ''tprasident'' ''twissen'' ''waldo'':2 ''wauch'':6 ''wdas'':5 ''wministerpraesident'':1 ''wvestrin'':3 ''wwisse'':4', NULL, NULL, NULL);
INSERT INTO parley.places VALUES (1630590014887460859, '2031-03-06', '2031-03-06', 'direct', 'de', NULL, '', 'Henning Sarow', 'assess', '["economy"]', '["local:beacea9447067cab5ad9:1"]', '''shenning'' ''ssarow'' ''tfragen'' ''tkommen'' ''ttag'' ''ttagen'' ''wauslegung'':12 ''wdas'':7 ''wder'':11 ''wdie'':1 ''wfrage'':10 ''wist'':8 ''wkam'':3 ''wkeine'':9 ''wmeldung'':2 ''wtage'':5 ''wvier'':4 ''wvorher'':6', NULL, NULL, NULL);
INSERT INTO parley.places VALUES (1630590014887460860, '2031-03-06', '2031-03-06', 'free-indirect', 'de', NULL, '', 'Henning Sarow', 'assess', '["economy"]', '["local:beacea9447067cab5ad9:1"]', '''shenning'' ''ssarow'' ''tbegrunden'' ''tfruehjahr'' ''tfruehjahrssturm'' ''tfruhjahr'' ''tfruhjahrssturm'' ''tfruhjahrssturme'' ''tlassen'' ''tsperren'' ''tstrasse'' ''tsturm'' ''tubung'' ''wab'':1 ''wapril'':2 ''wbegruenden'':20 ''wdann'':8 ''wder'':13 ''wdie'':5 ''weine'':11 ''weiner'':18 ''wfruehjahrsstuerme'':6 ''wkaum'':15 ''wlasse'':9 ''wlommstrasse'':14 ''wmit'':17 ''wnoch'':16 ''wseien'':3 ''wsich'':10 ''wsperre'':12 ''wuebung'':19 ''wvorbei'':7 ''wzudem'':4', NULL, NULL, NULL);
INSERT INTO parley.places VALUES (1630590014887460861, '2031-03-06', '2031-03-06', 'direct', 'de', NULL, '', 'Henning Sarow', 'assess', '["economy"]', '["local:beacea9447067cab5ad9:1"]', '''shenning'' ''ssarow'' ''tpraemie'' ''tpramie'' ''tpramien'' ''ttreffen'' ''tverfuenffachen'' ''tverfunffachen'' ''tverfunffacht'' ''wdas'':8 ''wdie'':1 ''wgenauso'':11 ''whaben'':3 ''wihre'':4 ''wostholm'':13 ''wpraemien'':5 ''wtrifft'':9 ''wund'':7 ''wverfuenffacht'':6 ''wversicherer'':2 ''wvessen'':10 ''wwie'':12', NULL, NULL, NULL);
INSERT INTO parley.places VALUES (1630590014887460862, '2031-03-06', '2031-03-06', 'reported', 'de', NULL, '', 'Henning Sarow', 'forecast', '["peace-talks"]', '["local:beacea9447067cab5ad9:1"]', '''shenning'' ''ssarow'' ''wdiesem'':10 ''weiner'':2 ''weinigung'':3 ''win'':9 ''wkaldrien'':5 ''wmit'':1 ''wmonat'':11 ''wnoch'':8 ''wselmark'':7 ''wund'':6 ''wzwischen'':4', NULL, NULL, NULL);
INSERT INTO parley.places VALUES (1630590014887460863, '2031-03-06', '2031-03-06', 'direct', 'de', NULL, '', NULL, 'assess', '["sanctions"]', NULL, '''tlang'' ''tlangen'' ''tsperren'' ''weine'':5 ''wkann'':3 ''wkeine'':1 ''wlange'':6 ''wleisten'':8 ''wseite'':2 ''wsich'':4 ''wsperre'':7', NULL, NULL, NULL);


--
-- Data for Name: problems; Type: TABLE DATA; Schema: parley; Owner: -
--

INSERT INTO parley.problems VALUES ('cf1f297a637204e978da', 0, 'no-speaker', 'Nobody could be named for this statement: check who says it.', 1353, 1393);
INSERT INTO parley.problems VALUES ('beacea9447067cab5ad9', 0, 'no-speaker', 'Nobody could be named for this statement: check who says it.', 0, 49);


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
INSERT INTO parley.spans VALUES (5, 'addressee', 0, 694, 700, 'Vessen');
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
INSERT INTO parley.spans VALUES (16, 'content', 0, 192, 257, 'that its naval exercise in the Lomm Strait would go on as planned');
INSERT INTO parley.spans VALUES (16, 'cue', 0, 187, 191, 'said');
INSERT INTO parley.spans VALUES (16, 'source', 0, 79, 110, 'VESSEN (Harbour Wire) - Selmark');
INSERT INTO parley.spans VALUES (17, 'content', 0, 260, 314, '"We do not answer to a clock on somebody else''s wall,"');
INSERT INTO parley.spans VALUES (17, 'content', 1, 369, 417, '"The strait is open to everyone who asks first."');
INSERT INTO parley.spans VALUES (17, 'cue', 0, 343, 347, 'told');
INSERT INTO parley.spans VALUES (17, 'source', 0, 315, 342, 'Prime Minister Aldo Vestrin');
INSERT INTO parley.spans VALUES (17, 'addressee', 0, 348, 357, 'reporters');
INSERT INTO parley.spans VALUES (18, 'content', 0, 465, 513, 'the remark "an insult to every sailor at anchor"');
INSERT INTO parley.spans VALUES (18, 'cue', 0, 458, 464, 'called');
INSERT INTO parley.spans VALUES (18, 'source', 0, 419, 457, 'Kaldrian Foreign Minister Joris Kempel');
INSERT INTO parley.spans VALUES (19, 'content', 0, 523, 600, 'that 41 ships were waiting outside the port of Hallin, among them six tankers');
INSERT INTO parley.spans VALUES (19, 'cue', 0, 518, 522, 'said');
INSERT INTO parley.spans VALUES (19, 'source', 0, 515, 517, 'He');
INSERT INTO parley.spans VALUES (19, 'number-1', 0, 528, 536, '41 ships');
INSERT INTO parley.spans VALUES (19, 'number-2', 0, 589, 600, 'six tankers');
INSERT INTO parley.spans VALUES (20, 'content', 0, 613, 665, 'that food prices on the coast would rise within days');
INSERT INTO parley.spans VALUES (20, 'cue', 0, 606, 612, 'warned');
INSERT INTO parley.spans VALUES (20, 'source', 0, 515, 517, 'He');
INSERT INTO parley.spans VALUES (21, 'content', 0, 668, 719, 'The waiting ships are running low on drinking water');
INSERT INTO parley.spans VALUES (21, 'cue', 0, 721, 733, 'according to');
INSERT INTO parley.spans VALUES (21, 'source', 0, 734, 757, 'the pilots'' association');
INSERT INTO parley.spans VALUES (22, 'content', 0, 779, 813, 'it had offered to deliver supplies');
INSERT INTO parley.spans VALUES (22, 'cue', 0, 774, 778, 'said');
INSERT INTO parley.spans VALUES (22, 'source', 0, 759, 773, 'Selmark''s navy');
INSERT INTO parley.spans VALUES (23, 'content', 0, 829, 873, 'that any such offer had reached his ministry');
INSERT INTO parley.spans VALUES (23, 'cue', 0, 822, 828, 'denied');
INSERT INTO parley.spans VALUES (23, 'source', 0, 815, 821, 'Kempel');
INSERT INTO parley.spans VALUES (24, 'content', 0, 876, 900, '"If there was an offer,"');
INSERT INTO parley.spans VALUES (24, 'content', 1, 911, 946, '"it must have been sent by pigeon."');
INSERT INTO parley.spans VALUES (24, 'cue', 0, 904, 909, 'added');
INSERT INTO parley.spans VALUES (24, 'source', 0, 901, 903, 'he');
INSERT INTO parley.spans VALUES (24, 'condition', 0, 877, 898, 'If there was an offer');
INSERT INTO parley.spans VALUES (25, 'content', 0, 968, 1003, 'that the exercise would end on time');
INSERT INTO parley.spans VALUES (25, 'cue', 0, 956, 967, 'did not say');
INSERT INTO parley.spans VALUES (25, 'source', 0, 948, 955, 'Vestrin');
INSERT INTO parley.spans VALUES (26, 'content', 0, 1048, 1063, 'not to be named');
INSERT INTO parley.spans VALUES (26, 'cue', 0, 1042, 1047, 'asked');
INSERT INTO parley.spans VALUES (26, 'source', 0, 1005, 1036, 'A government official in Vessen');
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
INSERT INTO parley.spans VALUES (32, 'condition', 0, 1613, 1641, 'if both sides agreed to talk');
INSERT INTO parley.spans VALUES (33, 'content', 0, 1585, 1641, 'her a pause in the exercise if both sides agreed to talk');
INSERT INTO parley.spans VALUES (33, 'cue', 0, 1572, 1584, 'had promised');
INSERT INTO parley.spans VALUES (33, 'source', 0, 1564, 1571, 'Vestrin');
INSERT INTO parley.spans VALUES (33, 'condition', 0, 1613, 1641, 'if both sides agreed to talk');
INSERT INTO parley.spans VALUES (34, 'content', 0, 1634, 1641, 'to talk');
INSERT INTO parley.spans VALUES (34, 'cue', 0, 1627, 1633, 'agreed');
INSERT INTO parley.spans VALUES (34, 'source', 0, 1616, 1626, 'both sides');
INSERT INTO parley.spans VALUES (35, 'content', 0, 0, 49, '„Keine Seite kann sich eine lange Sperre leisten“');
INSERT INTO parley.spans VALUES (36, 'content', 0, 152, 221, 'mit einer Einigung zwischen Kaldrien und Selmark noch in diesem Monat');
INSERT INTO parley.spans VALUES (36, 'cue', 0, 144, 151, 'rechnet');
INSERT INTO parley.spans VALUES (36, 'source', 0, 72, 143, 'Der Seerechtler Henning Sarow vom Institut für Küstenrecht in Bremhagen');
INSERT INTO parley.spans VALUES (37, 'content', 0, 310, 402, '„Die Versicherer haben ihre Prämien verfünffacht, und das trifft Vessen genauso wie Ostholm“');
INSERT INTO parley.spans VALUES (37, 'cue', 0, 404, 409, 'sagte');
INSERT INTO parley.spans VALUES (37, 'source', 0, 410, 415, 'Sarow');
INSERT INTO parley.spans VALUES (38, 'content', 0, 417, 544, 'Ab April seien zudem die Frühjahrsstürme vorbei. Dann lasse sich eine Sperre der Lommstraße kaum noch mit einer Übung begründen');
INSERT INTO parley.spans VALUES (39, 'content', 0, 697, 766, '„Die Meldung kam vier Tage vorher, das ist keine Frage der Auslegung“');
INSERT INTO parley.spans VALUES (39, 'cue', 0, 768, 776, 'erklärte');
INSERT INTO parley.spans VALUES (39, 'source', 0, 777, 779, 'er');
INSERT INTO parley.spans VALUES (39, 'number-1', 0, 714, 723, 'vier Tage');
INSERT INTO parley.spans VALUES (40, 'content', 0, 781, 827, 'Ministerpräsident Aldo Vestrin wisse das auch.');
INSERT INTO parley.spans VALUES (41, 'content', 0, 912, 976, '„Wer eine Frist setzt, muss wissen, was am Tag danach geschieht.');
INSERT INTO parley.spans VALUES (41, 'content', 1, 978, 1021, '„In Ostholm weiß das im Augenblick niemand“');
INSERT INTO parley.spans VALUES (41, 'cue', 0, 1023, 1028, 'sagte');
INSERT INTO parley.spans VALUES (41, 'source', 0, 1029, 1034, 'Sarow');
INSERT INTO parley.spans VALUES (41, 'addressee', 0, 1035, 1050, 'dem Küstenboten');
INSERT INTO parley.spans VALUES (42, 'content', 0, 1070, 1117, 'dass die kaldrische Marine einen Geleitzug wagt');
INSERT INTO parley.spans VALUES (42, 'cue', 0, 1056, 1068, 'glaubt nicht');
INSERT INTO parley.spans VALUES (42, 'source', 0, 1053, 1055, 'Er');
INSERT INTO parley.spans VALUES (43, 'content', 0, 1119, 1178, 'Möglich sei aber ein Zwischenfall, den keiner gewollt habe.');
INSERT INTO parley.spans VALUES (43, 'source', 0, 1053, 1055, 'Er');
INSERT INTO parley.spans VALUES (44, 'content', 0, 1179, 1233, '„Ein Steuermann, der das Wort ‚Halt‘ überhört, genügt“');
INSERT INTO parley.spans VALUES (44, 'cue', 0, 1235, 1241, 'warnte');
INSERT INTO parley.spans VALUES (44, 'source', 0, 1242, 1255, 'der Professor');
INSERT INTO parley.spans VALUES (45, 'content', 0, 1258, 1289, 'Auf die Frage nach einem Ausweg');
INSERT INTO parley.spans VALUES (45, 'content', 1, 1311, 1322, 'auf Ambrien');
INSERT INTO parley.spans VALUES (45, 'cue', 0, 1290, 1297, 'verwies');
INSERT INTO parley.spans VALUES (45, 'source', 0, 1298, 1310, 'der Forscher');
INSERT INTO parley.spans VALUES (46, 'content', 0, 1382, 1477, 'könnten gemischte Lotsenteams die Durchfahrt überwachen, bis ein Schiedsgericht entschieden hat');
INSERT INTO parley.spans VALUES (46, 'cue', 0, 1371, 1375, 'Laut');
INSERT INTO parley.spans VALUES (46, 'source', 0, 1376, 1381, 'Sarow');


--
-- Data for Name: statements; Type: TABLE DATA; Schema: parley; Owner: -
--

INSERT INTO parley.statements VALUES (1, '998ee9c5c64f973060ac', '16a5bd9ae2f1784beb70', 0, 1630582730141368319, NULL, NULL, 'indirect', 'speech', 0, 0, 'learned/cue 100%: sagen + nsubj, obl, ccomp; indirect/that', 'Tilda Ravnholt', 'stated', '[]', NULL, '["local:16a5bd9ae2f1784beb70:1"]', 'demand', '["ceasefire"]', 0, 'none', 0, '2031-03-03', '2031-03-03', '2031-03-03', '[]', NULL);
INSERT INTO parley.statements VALUES (2, '3bbdb039075953f1f1e4', '16a5bd9ae2f1784beb70', 1, 1630582730141368318, NULL, NULL, 'direct', 'speech', 0, 0, 'learned/cue 100%: sagen + ccomp, ccomp, nsubj, obl; direct/behind', 'Tilda Ravnholt', 'completed', '[]', NULL, '["local:16a5bd9ae2f1784beb70:1"]', 'deny', '["ceasefire"]', 0, 'none', 0, '2031-03-03', '2031-03-03', '2031-03-03', '[]', NULL);
INSERT INTO parley.statements VALUES (3, '0a0b2e432e3803e96d1f', '16a5bd9ae2f1784beb70', 2, 1630582730141368317, NULL, NULL, 'direct', 'speech', 0, 0, 'learned/cue 99%: fügen + nsubj, nsubj, compound:prt, nsubj; direct/behind', 'Tilda Ravnholt', 'completed', '[]', NULL, '["local:16a5bd9ae2f1784beb70:1"]', 'assess', '["ceasefire"]', 0, 'none', 0, '2031-03-03', '2031-03-03', '2031-03-03', '[]', NULL);
INSERT INTO parley.statements VALUES (4, '6060907736a5ed4cd0e7', '16a5bd9ae2f1784beb70', 3, 1630582730141368316, NULL, NULL, 'mixed', 'speech', 0, 0, 'learned/cue 100%: teilen + nsubj, compound:prt, ccomp; indirect/that', 'Piet Lauen', 'stated', '[]', NULL, '["local:16a5bd9ae2f1784beb70:2"]', 'state', '["ceasefire"]', 0, 'none', 0, NULL, NULL, NULL, '[]', NULL);
INSERT INTO parley.statements VALUES (5, '14d1f1070083d259367d', '16a5bd9ae2f1784beb70', 4, 1630582730141368315, NULL, NULL, 'indirect', 'speech', 0, 0, 'learned/cue 100%: sagen + ccomp, nsubj, obl; indirect/end', 'Piet Lauen', 'completed', '[]', 'Vessen', '["local:16a5bd9ae2f1784beb70:2"]', 'state', '["ceasefire"]', 0, 'none', 0, NULL, NULL, NULL, '[]', NULL);
INSERT INTO parley.statements VALUES (6, '1c5b00b399eaac4566be', '16a5bd9ae2f1784beb70', 5, 1630582730141368314, NULL, NULL, 'free-indirect', 'speech', 0, 0, 'learned/free 98%: lesen + advcl, aux, obj, advmod', 'Piet Lauen', 'inferred', '[]', NULL, '["local:16a5bd9ae2f1784beb70:2"]', 'state', '["ceasefire"]', 0, 'none', 0, NULL, NULL, NULL, '[]', NULL);
INSERT INTO parley.statements VALUES (7, '3bd2f89a3ab6cc92ad48', '16a5bd9ae2f1784beb70', 6, 1630582730141368313, NULL, NULL, 'indirect', 'speech', 0, 0, 'learned/cue 100%: nach; according-to', 'Hafenbehörde', 'stated', '[]', NULL, '["local:16a5bd9ae2f1784beb70:3"]', 'state', '["ceasefire"]', 0, 'none', 0, NULL, NULL, NULL, '[{"value":41,"unit":"frachter"}]', NULL);
INSERT INTO parley.statements VALUES (8, '6d5816377d0f487516eb', '16a5bd9ae2f1784beb70', 7, 1630582730141368312, NULL, NULL, 'indirect', 'speech', 0, 0, 'learned/cue 96%: zufolge; according-to', 'Reederei Brammer & Sohn', 'stated', '[]', NULL, '["local:16a5bd9ae2f1784beb70:4"]', 'state', '["ceasefire"]', 0, 'none', 0, NULL, NULL, NULL, '[{"value":2.4,"unit":"mio."}]', NULL);
INSERT INTO parley.statements VALUES (9, '0a33006a04399e2a7631', '16a5bd9ae2f1784beb70', 8, 1630582730141368311, NULL, NULL, 'indirect', 'speech', 0, 0, 'learned/cue 100%: laut; according-to', 'Lotsenverband', 'stated', '[]', NULL, '["local:16a5bd9ae2f1784beb70:5"]', 'state', '["ceasefire"]', 0, 'none', 0, NULL, NULL, NULL, '[{"value":8000,"unit":"t"}]', NULL);
INSERT INTO parley.statements VALUES (10, '4f93757260a2382f65ac', '16a5bd9ae2f1784beb70', 9, 1630582730141368310, NULL, NULL, 'indirect', 'speech', 1, 0, 'learned/cue 99%: bestätigen + nsubj, advmod, ccomp; indirect/that', 'Die kaldrische Marine', 'stated', '[]', NULL, '["local:16a5bd9ae2f1784beb70:6"]', 'state', '["ceasefire"]', 0, 'none', 0, NULL, NULL, NULL, '[]', NULL);
INSERT INTO parley.statements VALUES (11, 'b1c21f058268240ff733', '16a5bd9ae2f1784beb70', 10, 1630582730141368309, NULL, NULL, 'direct', 'speech', 0, 0, 'learned/cue 100%: sagen + ccomp, nsubj; direct/behind', 'Anna Drost', 'stated', '[]', NULL, '["local:16a5bd9ae2f1784beb70:7"]', 'state', '["peace-talks"]', 0, 'none', 0, NULL, NULL, NULL, '[]', NULL);
INSERT INTO parley.statements VALUES (12, 'aa78ab45483127843e63', '16a5bd9ae2f1784beb70', 11, 1630582730141368308, NULL, NULL, 'indirect', 'speech', 0, 0, 'learned/cue 100%: betonen + nsubj, ccomp; indirect/that', 'Anna Drost', 'inferred', '[]', NULL, '["local:16a5bd9ae2f1784beb70:7"]', 'demand', '["peace-talks"]', 0, 'none', 0, NULL, NULL, NULL, '[]', NULL);
INSERT INTO parley.statements VALUES (13, 'f29c4499943732b49362', '16a5bd9ae2f1784beb70', 12, 1630582730141368307, NULL, NULL, 'indirect', 'speech', 0, 0, 'learned/cue 100%: erklären + nsubj, obl, ccomp; indirect/subjunctive', 'Joris Kempel', 'stated', '[]', NULL, '["local:16a5bd9ae2f1784beb70:8"]', 'state', '["peace-talks"]', 0, 'none', 0, NULL, NULL, NULL, '[]', NULL);
INSERT INTO parley.statements VALUES (14, '0996aec85537abe6f877', '16a5bd9ae2f1784beb70', 13, 1630582730141368306, 'f29c4499943732b49362', 12, 'indirect', 'speech', 0, 0, 'learned/cue 100%: versichern + nsubj, aux, obl:arg, ccomp; indirect/that', 'Ambriens', 'stated', '[]', 'Joris Kempel', '["local:16a5bd9ae2f1784beb70:9"]', 'state', '["peace-talks"]', 0, 'none', 0, NULL, NULL, NULL, '[]', NULL);
INSERT INTO parley.statements VALUES (15, '925ce3852315300df73d', 'cf1f297a637204e978da', 0, 1630585899385749503, NULL, NULL, 'reported', 'speech', 0, 0, 'learned/cue 94%: reject + nsubj, obj, advcl', 'Selmark', 'stated', '[]', NULL, '["local:cf1f297a637204e978da:1"]', 'reject', '["ceasefire","sanctions"]', 0, 'none', 0, NULL, NULL, NULL, '[]', NULL);
INSERT INTO parley.statements VALUES (16, '3fae1bf2022eed8d6a91', 'cf1f297a637204e978da', 1, 1630585899385749502, NULL, NULL, 'indirect', 'speech', 0, 0, 'learned/cue 99%: say + cc, ccomp; indirect/that', 'Harbour Wire', 'inferred', '[]', NULL, '["local:cf1f297a637204e978da:2"]', 'state', '["ceasefire"]', 0, 'none', 0, '2031-03-04', '2031-03-04', '2031-03-04', '[]', NULL);
INSERT INTO parley.statements VALUES (17, '369b5310cfe949fb9cf1', 'cf1f297a637204e978da', 2, 1630585899385749501, NULL, NULL, 'direct', 'speech', 0, 0, 'learned/cue 100%: tell + ccomp, nsubj, iobj, obl; direct/behind', 'Aldo Vestrin', 'stated', '[]', 'reporters', '["local:cf1f297a637204e978da:3"]', 'reject', '["ceasefire"]', 0, 'none', 0, '2031-03-04', '2031-03-04', '2031-03-04', '[]', NULL);
INSERT INTO parley.statements VALUES (18, '95f964920cc24aa624f0', 'cf1f297a637204e978da', 3, 1630585899385749500, NULL, NULL, 'mixed', 'speech', 0, 0, 'learned/cue 100%: call + nsubj, obj, obl', 'Joris Kempel', 'stated', '[]', NULL, '["local:cf1f297a637204e978da:4"]', 'assess', '["ceasefire"]', 0, 'none', 0, NULL, NULL, NULL, '[]', NULL);
INSERT INTO parley.statements VALUES (19, '270537791251f5849e55', 'cf1f297a637204e978da', 4, 1630585899385749499, NULL, NULL, 'indirect', 'speech', 0, 0, 'learned/cue 100%: say + nsubj, ccomp; indirect/that', 'Joris Kempel', 'inferred', '[]', NULL, '["local:cf1f297a637204e978da:4"]', 'state', '["ceasefire"]', 0, 'none', 0, NULL, NULL, NULL, '[{"value":41,"unit":"ship"},{"value":6,"unit":"tanker"}]', NULL);
INSERT INTO parley.statements VALUES (20, '5ab025ba7bd3e21f98c1', 'cf1f297a637204e978da', 5, 1630585899385749498, NULL, NULL, 'indirect', 'speech', 0, 0, 'learned/cue 97%: warn + cc, ccomp; indirect/that', 'Joris Kempel', 'inferred', '[]', NULL, '["local:cf1f297a637204e978da:4"]', 'warn', '["economy"]', 0, 'none', 0, NULL, NULL, NULL, '[]', NULL);
INSERT INTO parley.statements VALUES (21, '52147fba1b18fd89d458', 'cf1f297a637204e978da', 6, 1630585899385749497, NULL, NULL, 'indirect', 'speech', 0, 0, 'learned/cue 98%: accord + fixed; according-to', 'pilots'' association', 'stated', '[]', NULL, '["local:cf1f297a637204e978da:5"]', 'state', '["economy"]', 0, 'none', 0, NULL, NULL, NULL, '[]', NULL);
INSERT INTO parley.statements VALUES (22, 'f9f24da8b8ad6aabdd38', 'cf1f297a637204e978da', 7, 1630585899385749496, NULL, NULL, 'indirect', 'speech', 0, 0, 'learned/cue 100%: say + nsubj, ccomp; indirect/bare', 'Selmark''s navy', 'stated', '[]', NULL, '["local:cf1f297a637204e978da:6"]', 'state', '["arms-supplies"]', 0, 'none', 0, NULL, NULL, NULL, '[]', NULL);
INSERT INTO parley.statements VALUES (23, '17c4679a7e697fcd35e8', 'cf1f297a637204e978da', 8, 1630585899385749495, NULL, NULL, 'indirect', 'speech', 0, 0, 'learned/cue 99%: deny + nsubj, ccomp; indirect/that', 'Joris Kempel', 'completed', '[]', NULL, '["local:cf1f297a637204e978da:4"]', 'deny', '["arms-supplies"]', 0, 'none', 0, NULL, NULL, NULL, '[]', NULL);
INSERT INTO parley.statements VALUES (24, 'acccf0295db33fde727a', 'cf1f297a637204e978da', 9, 1630585899385749494, NULL, NULL, 'direct', 'speech', 0, 0, 'learned/cue 100%: add + nsubj, ccomp; direct/behind', 'Joris Kempel', 'inferred', '[]', NULL, '["local:cf1f297a637204e978da:4"]', 'offer', '["arms-supplies"]', 1, 'none', 0, NULL, NULL, NULL, '[]', NULL);
INSERT INTO parley.statements VALUES (25, '2b8624e9ab820043be59', 'cf1f297a637204e978da', 10, 1630585899385749493, NULL, NULL, 'indirect', 'speech', 1, 0, 'learned/cue 99%: say + nsubj, aux, advmod, ccomp; indirect/that', 'Aldo Vestrin', 'completed', '[]', NULL, '["local:cf1f297a637204e978da:3"]', 'state', '["escalation"]', 0, 'none', 0, NULL, NULL, NULL, '[]', NULL);
INSERT INTO parley.statements VALUES (26, 'c07b6fbadacc803ef0cd', 'cf1f297a637204e978da', 11, 1630585899385749492, NULL, NULL, 'indirect', 'speech', 1, 0, 'learned/cue 76%: ask + nsubj, xcomp', 'A government official in Vessen', 'stated', '[]', NULL, '["local:cf1f297a637204e978da:7"]', 'state', '["escalation"]', 0, 'none', 0, NULL, NULL, NULL, '[]', NULL);
INSERT INTO parley.statements VALUES (27, '2de1efc517130924be7b', 'cf1f297a637204e978da', 12, 1630585899385749491, NULL, NULL, 'indirect', 'speech', 0, 0, 'learned/cue 99%: say + ccomp, ccomp; indirect/that', 'A government official in Vessen', 'stated', '[]', NULL, '["local:cf1f297a637204e978da:7"]', 'state', '["escalation"]', 0, 'none', 0, NULL, NULL, NULL, '[{"value":2,"unit":"minister"}]', NULL);
INSERT INTO parley.statements VALUES (28, '340b27e32b3a2c68fec1', 'cf1f297a637204e978da', 13, 1630585899385749490, NULL, NULL, 'indirect', 'speech', 0, 0, 'learned/cue 98%: accord + fixed; according-to', 'Dunmore & Pell', 'stated', '[]', NULL, '["local:cf1f297a637204e978da:8"]', 'state', '["economy"]', 0, 'none', 0, NULL, NULL, NULL, '[]', NULL);
INSERT INTO parley.statements VALUES (29, '4905a12967463ef2e092', 'cf1f297a637204e978da', 14, 1630585899385749489, NULL, NULL, 'mixed', 'speech', 0, 0, 'learned/cue 100%: list + nsubj, advmod, obj', 'Insurers', 'stated', '[]', NULL, '["local:cf1f297a637204e978da:9"]', 'state', '["economy"]', 0, 'none', 0, NULL, NULL, NULL, '[]', NULL);
INSERT INTO parley.statements VALUES (30, '2b6fec5c3e0d19c51dab', 'cf1f297a637204e978da', 15, 1630585899385749488, NULL, NULL, 'reported', 'thought', 0, 0, 'learned/cue 92%: expect + nsubj:pass, aux:pass, obl, obl', NULL, NULL, NULL, NULL, NULL, 'forecast', '["economy"]', 0, 'none', 0, '2031-02-27', '2031-02-27', '2031-02-27', '[]', NULL);
INSERT INTO parley.statements VALUES (31, '2947546e9a75497b87e9', 'cf1f297a637204e978da', 16, 1630585899385749487, NULL, NULL, 'mixed', 'speech', 0, 0, 'learned/cue 100%: say + nsubj, ccomp; indirect/that', 'Her office', 'stated', '[]', NULL, '["local:cf1f297a637204e978da:10"]', 'reject', '["economy"]', 0, 'none', 0, '2031-02-27', '2031-02-27', '2031-02-27', '[]', NULL);
INSERT INTO parley.statements VALUES (32, '3aaf38d9e81516a59378', 'cf1f297a637204e978da', 17, 1630585899385749486, NULL, NULL, 'indirect', 'speech', 0, 0, 'learned/cue 99%: tell + nsubj, iobj, obl:unmarked; indirect/that', 'Ruth Okonde', 'completed', '["Harbour Wire"]', NULL, '["local:cf1f297a637204e978da:11"]', 'state', '["ceasefire"]', 1, 'none', 0, '2031', '2031-01-01', '2031-12-31', '[]', NULL);
INSERT INTO parley.statements VALUES (33, '616e07dc699ca0818bb1', 'cf1f297a637204e978da', 18, 1630585899385749485, '3aaf38d9e81516a59378', 17, 'indirect', 'speech', 0, 0, 'learned/cue 97%: promise + obl:unmarked, nsubj, aux, iobj, obj, advcl', 'Aldo Vestrin', 'completed', '["Harbour Wire"]', NULL, '["local:cf1f297a637204e978da:3"]', 'promise', '["ceasefire"]', 1, 'none', 0, '2031', '2031-01-01', '2031-12-31', '[]', NULL);
INSERT INTO parley.statements VALUES (34, 'a5167619623bcdf4c21a', 'cf1f297a637204e978da', 19, 1630585899385749484, '616e07dc699ca0818bb1', 18, 'indirect', 'speech', 0, 0, 'learned/cue 52%: agree + mark, nsubj, xcomp', 'both sides', 'stated', '["Harbour Wire"]', NULL, '["local:cf1f297a637204e978da:12"]', 'accept', '["ceasefire"]', 0, 'none', 0, '2031', '2031-01-01', '2031-12-31', '[]', NULL);
INSERT INTO parley.statements VALUES (35, '5c65438f7df421505145', 'beacea9447067cab5ad9', 0, 1630590014887460863, NULL, NULL, 'direct', 'speech', 0, 0, 'direct/alone', NULL, NULL, NULL, NULL, NULL, 'assess', '["sanctions"]', 0, 'none', 0, NULL, NULL, NULL, '[]', NULL);
INSERT INTO parley.statements VALUES (36, '241e317693c442984167', 'beacea9447067cab5ad9', 1, 1630590014887460862, NULL, NULL, 'reported', 'speech', 0, 0, 'learned/cue 83%: rechnen + nsubj, obl, obl', 'Henning Sarow', 'stated', '[]', NULL, '["local:beacea9447067cab5ad9:1"]', 'forecast', '["peace-talks"]', 0, 'none', 0, NULL, NULL, NULL, '[]', NULL);
INSERT INTO parley.statements VALUES (37, '55fd1a9488ba7263464e', 'beacea9447067cab5ad9', 2, 1630590014887460861, NULL, NULL, 'direct', 'speech', 0, 0, 'learned/cue 100%: sagen + ccomp, nsubj; direct/behind', 'Henning Sarow', 'completed', '[]', NULL, '["local:beacea9447067cab5ad9:1"]', 'assess', '["economy"]', 0, 'none', 0, NULL, NULL, NULL, '[]', NULL);
INSERT INTO parley.statements VALUES (38, '721cca756087a5d3c194', 'beacea9447067cab5ad9', 3, 1630590014887460860, NULL, NULL, 'free-indirect', 'speech', 0, 0, 'learned/free 88%: Frühjahrssturm + obl, cop, advmod, det, advmod', 'Henning Sarow', 'inferred', '[]', NULL, '["local:beacea9447067cab5ad9:1"]', 'assess', '["economy"]', 0, 'none', 0, NULL, NULL, NULL, '[]', NULL);
INSERT INTO parley.statements VALUES (39, '984fa6061c92025ae855', 'beacea9447067cab5ad9', 4, 1630590014887460859, NULL, NULL, 'direct', 'speech', 0, 0, 'learned/cue 99%: erklären + ccomp, nsubj; direct/behind', 'Henning Sarow', 'inferred', '[]', NULL, '["local:beacea9447067cab5ad9:1"]', 'assess', '["economy"]', 0, 'none', 0, NULL, NULL, NULL, '[{"value":4,"unit":"tag"}]', NULL);
INSERT INTO parley.statements VALUES (40, 'cfa91a64bad440be281a', 'beacea9447067cab5ad9', 5, 1630590014887460858, NULL, NULL, 'free-indirect', 'speech', 0, 0, 'learned/free 73%: wissen + nsubj, obj, advmod', 'Henning Sarow', 'inferred', '[]', NULL, '["local:beacea9447067cab5ad9:1"]', 'assess', '["economy"]', 0, 'none', 0, NULL, NULL, NULL, '[]', NULL);
INSERT INTO parley.statements VALUES (41, 'b6000f34bd809d28d3a2', 'beacea9447067cab5ad9', 6, 1630590014887460857, NULL, NULL, 'direct', 'speech', 0, 0, 'learned/cue 100%: sagen + ccomp, nsubj, obl:arg; direct/behind', 'Henning Sarow', 'completed', '[]', 'Küstenboten', '["local:beacea9447067cab5ad9:1"]', 'demand', '["ceasefire"]', 0, 'none', 0, NULL, NULL, NULL, '[]', NULL);
INSERT INTO parley.statements VALUES (42, '5448698e150d8e5dc141', 'beacea9447067cab5ad9', 7, 1630590014887460856, NULL, NULL, 'indirect', 'thought', 1, 0, 'learned/cue 100%: glauben + nsubj, advmod, ccomp; indirect/that', 'Henning Sarow', 'inferred', '[]', NULL, '["local:beacea9447067cab5ad9:1"]', 'assess', '["economy"]', 0, 'none', 0, NULL, NULL, NULL, '[]', NULL);
INSERT INTO parley.statements VALUES (43, 'abcc43f03a032badbecd', 'beacea9447067cab5ad9', 8, 1630590014887460855, NULL, NULL, 'free-indirect', 'speech', 0, 0, 'learned/free 84%: möglich + cop, nsubj', 'Henning Sarow', 'inferred', '[]', NULL, '["local:beacea9447067cab5ad9:1"]', 'assess', '["economy"]', 0, 'possible', 0, NULL, NULL, NULL, '[]', NULL);
INSERT INTO parley.statements VALUES (44, '5ebcb0c8f7d78dfa6eb2', 'beacea9447067cab5ad9', 9, 1630590014887460854, NULL, NULL, 'direct', 'speech', 0, 0, 'learned/cue 100%: warnen + ccomp, nsubj; direct/behind', 'Henning Sarow', 'inferred', '[]', NULL, '["local:beacea9447067cab5ad9:1"]', 'warn', '["economy"]', 0, 'none', 0, NULL, NULL, NULL, '[]', NULL);
INSERT INTO parley.statements VALUES (45, 'b5a6331e9f19084d4d04', 'beacea9447067cab5ad9', 10, 1630590014887460853, NULL, NULL, 'reported', 'speech', 0, 0, 'learned/cue 68%: verweisen + obl, nsubj, obl', 'Henning Sarow', 'inferred', '[]', NULL, '["local:beacea9447067cab5ad9:1"]', 'assess', '["economy"]', 0, 'none', 0, NULL, NULL, NULL, '[]', NULL);
INSERT INTO parley.statements VALUES (46, '032d2a9c269c175fc0af', 'beacea9447067cab5ad9', 11, 1630590014887460852, NULL, NULL, 'indirect', 'speech', 0, 0, 'learned/cue 100%: laut; according-to', 'Henning Sarow', 'completed', '[]', NULL, '["local:beacea9447067cab5ad9:1"]', 'assess', '["security-guarantees"]', 0, 'possible', 0, NULL, NULL, NULL, '[]', NULL);


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


