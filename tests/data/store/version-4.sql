-- A file of version 4, as its program wrote it: what stands in that of version 3, and one of each thing that practice
-- before and after an event keeps. Never changed.
PRAGMA application_id = 1195735145;
PRAGMA user_version = 4;
BEGIN TRANSACTION;
CREATE TABLE "answers" (
   "attempt" INTEGER NOT NULL REFERENCES "attempts"("number"),
   "mark" TEXT NOT NULL,
   "holds" INTEGER NOT NULL,
   "at" TEXT NOT NULL,
   PRIMARY KEY ("attempt", "mark")
) STRICT;
INSERT INTO "answers" VALUES(1,'untrue',1,'2026-03-04T21:40:00.000000+00:00');
INSERT INTO "answers" VALUES(1,'canned_excuse',0,'2026-03-04T21:40:00.000000+00:00');
CREATE TABLE "attempts" (
   "number" INTEGER PRIMARY KEY NOT NULL,
   "id" TEXT NOT NULL,
   "run" TEXT NOT NULL,
   "scenario" TEXT NOT NULL,
   "scenario_version" INTEGER NOT NULL,
   "title" TEXT NOT NULL,
   "family" TEXT NOT NULL,
   "moment" TEXT NOT NULL,
   "scene" INTEGER NOT NULL REFERENCES "scenes"("number"),
   "line" TEXT NOT NULL,
   "way" TEXT NOT NULL,
   "choice" INTEGER,
   "began" TEXT NOT NULL,
   "given" TEXT NOT NULL,
   "day" TEXT NOT NULL,
   "reaction" TEXT
) STRICT;
INSERT INTO "attempts" VALUES(1,'attempt-1','run-1','cornered',2,'Cornered by the coats','talkers','exit',1,'Thank you, Ana 🙂 – I’ll let you go. My train leaves soon.','typed',NULL,'2026-03-04T19:40:40.000000+00:00','2026-03-04T19:41:00.000000+00:00','2026-03-04','Oh.');
INSERT INTO "attempts" VALUES(2,'attempt-2','run-1','cornered',2,'Cornered by the coats','talkers','exit',1,'Thank you, Ana. Line 2.','chosen',1,'2026-03-04T19:41:40.000000+00:00','2026-03-04T19:42:00.000000+00:00','2026-03-04','Of course.');
INSERT INTO "attempts" VALUES(3,'attempt-3','run-1','cornered',2,'Cornered by the coats','talkers','exit',1,'Thank you, Ana. Line 3.','typed',NULL,'2026-03-04T19:42:40.000000+00:00','2026-03-04T19:43:00.000000+00:00','2026-03-04',NULL);
CREATE TABLE "day_sums" (
   "day" TEXT PRIMARY KEY NOT NULL,
   "attempts" INTEGER NOT NULL,
   "grades" INTEGER NOT NULL
) STRICT;
INSERT INTO "day_sums" VALUES('2026-03-04',2,4);
CREATE TABLE "disputes" (
   "attempt" INTEGER NOT NULL REFERENCES "attempts"("number"),
   "mark" TEXT NOT NULL,
   "note" TEXT NOT NULL,
   "at" TEXT NOT NULL,
   PRIMARY KEY ("attempt", "mark")
) STRICT;
INSERT INTO "disputes" VALUES(2,'name','I meant it differently','2026-03-04T20:40:00.000000+00:00');
CREATE TABLE "drafts" (
   "scenario" TEXT NOT NULL,
   "moment" TEXT NOT NULL,
   "text" TEXT NOT NULL,
   PRIMARY KEY ("scenario", "moment")
) STRICT;
INSERT INTO "drafts" VALUES('cornered','exit','Well, I');
CREATE TABLE "events" (
   "id" TEXT PRIMARY KEY NOT NULL,
   "name" TEXT NOT NULL,
   "kind" TEXT NOT NULL,
   "starts" TEXT NOT NULL,
   "place" TEXT NOT NULL,
   "worry" TEXT NOT NULL,
   "worry_words" TEXT NOT NULL,
   "goal" INTEGER NOT NULL,
   "people" TEXT NOT NULL,
   "feared" INTEGER,
   "warmed_up" TEXT
) STRICT;
INSERT INTO "events" VALUES('e1','Food-trade evening','mixer','2026-03-06T19:40:00.000000+00:00','Ghent','being_followed','They always come along.',4,'[{"name": "Ida", "note": "grows mushrooms"}]',70,'2026-03-04T19:40:00.000000+00:00');
CREATE TABLE "evidence" (
   "number" INTEGER PRIMARY KEY NOT NULL,
   "judgement" INTEGER NOT NULL REFERENCES "judgements"("number"),
   "mark" TEXT NOT NULL,
   "starts" INTEGER NOT NULL,
   "ends" INTEGER NOT NULL,
   "why" TEXT NOT NULL
, chance REAL NOT NULL DEFAULT 1, doubt INTEGER NOT NULL DEFAULT 0) STRICT;
INSERT INTO "evidence" VALUES(1,1,'thanks',0,9,'It says “Thank you”.',0.97,0);
INSERT INTO "evidence" VALUES(2,1,'clear_close',19,34,'It says “I’ll let you go”.',0.91,0);
INSERT INTO "evidence" VALUES(3,1,'canned_excuse',36,56,'It says “My train leaves soon”.',0.55,1);
INSERT INTO "evidence" VALUES(4,1,'untrue',36,56,'It says “My train leaves soon”.',0.61,1);
INSERT INTO "evidence" VALUES(5,2,'thanks',0,9,'It says “Thank you”.',0.97,0);
INSERT INTO "evidence" VALUES(6,2,'clear_close',19,34,'It says “I’ll let you go”.',0.91,0);
INSERT INTO "evidence" VALUES(7,2,'untrue',36,56,'It says “My train leaves soon”.',0.61,0);
INSERT INTO "evidence" VALUES(8,2,'canned_excuse',36,56,'It says “My train leaves soon”.',0.55,1);
INSERT INTO "evidence" VALUES(9,3,'thanks',0,9,'It says “Thank you”.',1.0,0);
INSERT INTO "evidence" VALUES(10,3,'name',11,14,'It says “Ana”.',1.0,0);
INSERT INTO "evidence" VALUES(11,4,'thanks',0,9,'It says “Thank you”.',1.0,0);
CREATE TABLE "judgements" (
   "number" INTEGER PRIMARY KEY NOT NULL,
   "attempt" INTEGER NOT NULL REFERENCES "attempts"("number"),
   "judge_version" TEXT NOT NULL,
   "grade" INTEGER NOT NULL,
   "score" INTEGER NOT NULL,
   "recount" INTEGER NOT NULL
) STRICT;
INSERT INTO "judgements" VALUES(1,1,'rules-1+reader-1',4,77,0);
INSERT INTO "judgements" VALUES(2,1,'rules-1+reader-1',1,8,1);
INSERT INTO "judgements" VALUES(3,2,'rules-1',3,57,0);
INSERT INTO "judgements" VALUES(4,2,'rules-1',3,56,1);
CREATE TABLE "logged_exits" (
   "id" TEXT PRIMARY KEY NOT NULL,
   "at" TEXT NOT NULL,
   "whom" TEXT NOT NULL,
   "how" TEXT NOT NULL,
   "event" TEXT NOT NULL,
   "felt" INTEGER,
   "taken" INTEGER,
   "words" TEXT NOT NULL
) STRICT;
INSERT INTO "logged_exits" VALUES('x1','2026-03-04T19:40:00.000000+00:00','Ida','handed_over','e1',40,80,'She laughed.');
CREATE TABLE "own_lines" (
   "id" TEXT PRIMARY KEY NOT NULL,
   "family" TEXT NOT NULL,
   "scenario" TEXT NOT NULL,
   "title" TEXT NOT NULL,
   "line" TEXT NOT NULL,
   "grade" INTEGER NOT NULL,
   "kept" TEXT NOT NULL,
   "off" INTEGER NOT NULL
) STRICT;
INSERT INTO "own_lines" VALUES('attempt-2','talkers','cornered','Cornered by the coats','Thank you, Ana.',4,'2026-03-04T19:40:00.000000+00:00',0);
CREATE TABLE "plans" (
   "id" TEXT PRIMARY KEY NOT NULL,
   "event" TEXT NOT NULL REFERENCES "events"("id"),
   "cue" TEXT NOT NULL,
   "line" TEXT NOT NULL,
   "scenario" TEXT NOT NULL,
   "rehearsed" TEXT
) STRICT;
INSERT INTO "plans" VALUES('p1','e1','they say “I’ll come with you”','I’d like to go round on my own now. Thank you, it was good to talk.','cornered','2026-03-04T19:40:00.000000+00:00');
CREATE TABLE practice_sums (way TEXT NOT NULL, family TEXT NOT NULL, day TEXT NOT NULL, attempts INTEGER NOT NULL DEFAULT 0, grades INTEGER NOT NULL DEFAULT 0, grade_1 INTEGER NOT NULL DEFAULT 0, grade_2 INTEGER NOT NULL DEFAULT 0, grade_3 INTEGER NOT NULL DEFAULT 0, grade_4 INTEGER NOT NULL DEFAULT 0, grade_5 INTEGER NOT NULL DEFAULT 0, kind_handed_over INTEGER NOT NULL DEFAULT 0, kind_follow_up INTEGER NOT NULL DEFAULT 0, kind_honest_reason INTEGER NOT NULL DEFAULT 0, kind_plain_close INTEGER NOT NULL DEFAULT 0, kind_excuse INTEGER NOT NULL DEFAULT 0, kind_left_open INTEGER NOT NULL DEFAULT 0, kind_stayed INTEGER NOT NULL DEFAULT 0, kind_slipped_away INTEGER NOT NULL DEFAULT 0, mark_thanks INTEGER NOT NULL DEFAULT 0, mark_recap INTEGER NOT NULL DEFAULT 0, mark_clear_close INTEGER NOT NULL DEFAULT 0, mark_honest_reason INTEGER NOT NULL DEFAULT 0, mark_goodwill INTEGER NOT NULL DEFAULT 0, mark_name INTEGER NOT NULL DEFAULT 0, mark_bridge INTEGER NOT NULL DEFAULT 0, mark_follow_up INTEGER NOT NULL DEFAULT 0, mark_token INTEGER NOT NULL DEFAULT 0, mark_canned_excuse INTEGER NOT NULL DEFAULT 0, mark_untrue INTEGER NOT NULL DEFAULT 0, mark_over_apology INTEGER NOT NULL DEFAULT 0, mark_hollow_promise INTEGER NOT NULL DEFAULT 0, mark_open_door INTEGER NOT NULL DEFAULT 0, mark_put_down INTEGER NOT NULL DEFAULT 0, mark_over_explains INTEGER NOT NULL DEFAULT 0, mark_mix_up INTEGER NOT NULL DEFAULT 0, mark_ghosts INTEGER NOT NULL DEFAULT 0, mark_caves INTEGER NOT NULL DEFAULT 0, PRIMARY KEY (way, family, day)) STRICT, WITHOUT ROWID;
INSERT INTO "practice_sums" VALUES('','','2026-03-04',2,4,1,0,1,0,0,0,0,0,0,1,1,0,0,2,0,1,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0);
INSERT INTO "practice_sums" VALUES('','talkers','2026-03-04',2,4,1,0,1,0,0,0,0,0,0,1,1,0,0,2,0,1,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0);
INSERT INTO "practice_sums" VALUES('chosen','','2026-03-04',1,3,0,0,1,0,0,0,0,0,0,0,1,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0);
INSERT INTO "practice_sums" VALUES('chosen','talkers','2026-03-04',1,3,0,0,1,0,0,0,0,0,0,0,1,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0);
INSERT INTO "practice_sums" VALUES('typed','','2026-03-04',1,1,1,0,0,0,0,0,0,0,0,1,0,0,0,1,0,1,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0);
INSERT INTO "practice_sums" VALUES('typed','talkers','2026-03-04',1,1,1,0,0,0,0,0,0,0,0,1,0,0,0,1,0,1,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0);
CREATE TABLE prediction_sums (
        family TEXT NOT NULL, day TEXT NOT NULL, felt INTEGER NOT NULL, hard INTEGER NOT NULL,
        compared INTEGER NOT NULL, taken INTEGER NOT NULL, turned_out INTEGER NOT NULL, better INTEGER NOT NULL,
        PRIMARY KEY (family, day)
    ) STRICT, WITHOUT ROWID
    ;
INSERT INTO "prediction_sums" VALUES('','2026-03-04',1,60,1,30,80,1);
INSERT INTO "prediction_sums" VALUES('talkers','2026-03-04',1,60,1,30,80,1);
CREATE TABLE "predictions" (
   "attempt" INTEGER PRIMARY KEY NOT NULL REFERENCES "attempts"("number"),
   "hard" INTEGER,
   "taken" INTEGER,
   "turned_out" INTEGER,
   "surprise" INTEGER
) STRICT;
INSERT INTO "predictions" VALUES(1,60,30,80,70);
CREATE TABLE "promises" (
   "id" TEXT PRIMARY KEY NOT NULL,
   "made" TEXT NOT NULL,
   "whom" TEXT NOT NULL,
   "what" TEXT NOT NULL,
   "kind" TEXT NOT NULL,
   "due" TEXT NOT NULL,
   "event" TEXT NOT NULL,
   "kept" TEXT,
   "let_go" TEXT,
   "reminded" TEXT
) STRICT;
INSERT INTO "promises" VALUES('pr1','2026-03-04T19:40:00.000000+00:00','Ida','the name of the printer','answer','2026-03-06T19:40:00.000000+00:00','e1',NULL,NULL,NULL);
CREATE TABLE recall_sums (
        family TEXT NOT NULL, day TEXT NOT NULL, asked INTEGER NOT NULL, right INTEGER NOT NULL,
        PRIMARY KEY (family, day)
    ) STRICT, WITHOUT ROWID
    ;
INSERT INTO "recall_sums" VALUES('','2026-03-04',1,0);
INSERT INTO "recall_sums" VALUES('talkers','2026-03-04',1,0);
CREATE TABLE "recalls" (
   "number" INTEGER PRIMARY KEY NOT NULL,
   "run" TEXT NOT NULL,
   "scenario" TEXT NOT NULL,
   "family" TEXT NOT NULL,
   "told" TEXT NOT NULL,
   "chosen" TEXT NOT NULL,
   "at" TEXT NOT NULL,
   "day" TEXT NOT NULL
) STRICT;
INSERT INTO "recalls" VALUES(1,'run-9','cornered','talkers','runs a chicken farm','runs a duck farm','2026-03-04T12:00:00.000000+00:00','2026-03-04');
CREATE TABLE "scenes" (
   "number" INTEGER PRIMARY KEY NOT NULL,
   "hash" TEXT NOT NULL,
   "json" TEXT NOT NULL
) STRICT;
INSERT INTO "scenes" VALUES(1,'677b6ff366caab95e30f87dd2bee2a2d','{"alone_together":true,"channel":"in_person","history":[{"text":"Forty hens – would you believe it?","who":"partner"}],"id":"cornered","intends":[],"partner":{"name":"Ana","role":"farm owner","said":["runs a chicken farm near Ghent"]},"people":[{"name":"Ben","note":"keeps bees"}],"setting":"","stage":"close","truths":["your friend Ben is here"]}');
CREATE TABLE "settings" (
   "key" TEXT PRIMARY KEY NOT NULL,
   "value" TEXT NOT NULL
) STRICT;
INSERT INTO "settings" VALUES('name','"Noor"');
INSERT INTO "settings" VALUES('voice','true');
INSERT INTO "settings" VALUES('voice_speed','100');
INSERT INTO "settings" VALUES('voice_volume','90');
INSERT INTO "settings" VALUES('theme','"dark"');
INSERT INTO "settings" VALUES('text_size','150');
INSERT INTO "settings" VALUES('motion','true');
INSERT INTO "settings" VALUES('hints','false');
CREATE TABLE "sittings" (
   "scenario" TEXT PRIMARY KEY NOT NULL,
   "run" TEXT NOT NULL,
   "play" TEXT NOT NULL
) STRICT;
INSERT INTO "sittings" VALUES('cornered','run-9','{"format": 1, "scenario": "cornered", "version": 1, "stickiness": 3, "heard_before": ["Oh."], "moves": [{"move": "replied", "number": 1}]}');
CREATE TABLE "skills" (
   "family" TEXT NOT NULL,
   "mark" TEXT NOT NULL,
   "tries" INTEGER NOT NULL,
   "last" TEXT NOT NULL,
   "due" TEXT NOT NULL,
   "effort" INTEGER NOT NULL,
   "stability" REAL NOT NULL,
   "difficulty" REAL NOT NULL,
   "attempt" INTEGER NOT NULL,
   "before" TEXT NOT NULL,
   PRIMARY KEY ("family", "mark")
) STRICT;
INSERT INTO "skills" VALUES('talkers','thanks',2,'2026-03-04','2026-03-06',3,2.3065,2.11121423578539513243e+00,2,'["talkers", "thanks", 1, "2026-03-04", "2026-03-06", 3, 2.3065, 2.118103970459016, 1]');
INSERT INTO "skills" VALUES('talkers','clear_close',2,'2026-03-04','2026-03-06',2,2.3065,4.75285848853255732393e+00,2,'["talkers", "clear_close", 1, "2026-03-04", "2026-03-06", 3, 2.3065, 2.118103970459016, 1]');
INSERT INTO "skills" VALUES('talkers','untrue',2,'2026-03-04','2026-03-05',3,2.46689187775672724711e-01,6.40211506929683782374e+00,2,'["talkers", "untrue", 1, "2026-03-04", "2026-03-05", 1, 0.212, 6.4133, 1]');
CREATE TABLE "tallies" (
   "event" TEXT PRIMARY KEY NOT NULL,
   "people" INTEGER NOT NULL
) STRICT;
INSERT INTO "tallies" VALUES('e1',2);
CREATE TABLE "templates" (
   "id" TEXT PRIMARY KEY NOT NULL,
   "title" TEXT NOT NULL,
   "situation" TEXT NOT NULL,
   "body" TEXT NOT NULL,
   "made" TEXT NOT NULL,
   "looked_over" TEXT NOT NULL,
   "frame" TEXT NOT NULL
) STRICT;
INSERT INTO "templates" VALUES('t1','No to a call','Somebody asks for a call','Dear {name}, thank you for writing. I’m saying no to the call.','2026-03-04T19:40:00.000000+00:00','2026-03-04T19:40:00.000000+00:00','direct');
CREATE TABLE "told" (
   "what" TEXT PRIMARY KEY NOT NULL,
   "at" TEXT NOT NULL
) STRICT;
INSERT INTO "told" VALUES('letters','2026-03-04T19:40:00.000000+00:00');
CREATE TABLE "waiting" (
   "id" TEXT PRIMARY KEY NOT NULL,
   "whom" TEXT NOT NULL,
   "about" TEXT NOT NULL,
   "channel" TEXT NOT NULL,
   "came" TEXT NOT NULL,
   "stakes" TEXT NOT NULL,
   "outcome" TEXT NOT NULL,
   "frame" TEXT NOT NULL,
   "closed" TEXT
) STRICT;
INSERT INTO "waiting" VALUES('w1','Ida','mushrooms in the cellar','email','2026-03-04T19:40:00.000000+00:00','low','no','redirect',NULL);
CREATE TABLE "whys" (
   "attempt" INTEGER PRIMARY KEY NOT NULL REFERENCES "attempts"("number"),
   "text" TEXT NOT NULL,
   "at" TEXT NOT NULL
) STRICT;
INSERT INTO "whys" VALUES(1,'It is true, and short.','2026-03-04T19:40:00.000000+00:00');
CREATE UNIQUE INDEX "scene_hash"
    ON "scenes" ("hash");
CREATE UNIQUE INDEX "attempt_id"
    ON "attempts" ("id");
CREATE INDEX attempts_unjudged ON attempts (given) WHERE reaction IS NULL;
CREATE INDEX attempts_newest ON attempts (given) WHERE reaction IS NOT NULL;
CREATE INDEX attempts_newest_of ON attempts (scenario, given) WHERE reaction IS NOT NULL;
CREATE INDEX "judgements_of"
    ON "judgements" ("attempt");
CREATE INDEX "evidence_of"
    ON "evidence" ("judgement");
CREATE INDEX attempts_of_run ON attempts (run);
CREATE INDEX plans_of ON plans (event);
CREATE INDEX logged_exits_at ON logged_exits (at);
CREATE INDEX logged_exits_of ON logged_exits (event);
CREATE INDEX promises_open ON promises (due) WHERE kept IS NULL AND let_go IS NULL;
CREATE INDEX promises_made ON promises (made);
COMMIT;
