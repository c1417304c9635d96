-- A file of version 3, as its program wrote it: what stands in that of version 2, a scene left in the middle, and an
-- answer to the listening check. Never changed.
PRAGMA application_id = 1195735145;
PRAGMA user_version = 3;
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
CREATE TABLE "day_mark_sums" (
   "day" TEXT NOT NULL,
   "mark" TEXT NOT NULL,
   "attempts" INTEGER NOT NULL,
   PRIMARY KEY ("day", "mark")
) STRICT;
INSERT INTO "day_mark_sums" VALUES('2026-03-04','untrue',1);
INSERT INTO "day_mark_sums" VALUES('2026-03-04','thanks',2);
INSERT INTO "day_mark_sums" VALUES('2026-03-04','clear_close',1);
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
CREATE TABLE "family_sums" (
   "family" TEXT PRIMARY KEY NOT NULL,
   "attempts" INTEGER NOT NULL,
   "grades" INTEGER NOT NULL
) STRICT;
INSERT INTO "family_sums" VALUES('talkers',2,4);
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
COMMIT;
