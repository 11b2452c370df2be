// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/model/extractedtext.h>
#include <core/model/imported.h>

#include <QList>
#include <QString>

namespace structure {

/// Parses the markers at the start of a paragraph where a format gives text alone: its number, the letter of an item, the
/// mark of a note, the label of a heading. All lengths are units of the content; 0 means that nothing of the kind is there.

/// "8." of "8. Decides", "8-" in Arabic; tolerates the number that has lost its stop ("8 Decides", "8Decides") before an
/// operative verb.
qsizetype numberLength(const QString &content, int wanted);
/// The number of a paragraph with a full stop or a dash behind it, whichever it is; else 0.
int printedNumber(const QString &content);
/// "(a)", "a)", "㈠", "•" and the like; never "1.".
qsizetype itemLength(const QString &content);
/// "17" of "17 See the map", "1/" of old typescripts, raised figures. `next` is the number that the notes have reached.
qsizetype noteLength(const QString &content, int next);
/// "II." of "II. Follow-up", "A." of "A. Scope".
qsizetype headingLabelLength(const QString &content);
/// A line with no number and no end: "Follow-up", "Rule of law", "II".
bool looksLikeHeading(const model::RawParagraph &block);

/// A row of a table, as our readers of formats write it: "City | Panel".
bool isTableRow(const QString &content);
/// True for a line that opens an annex, with or without its title: "Annex II", "Annex to the letter dated ...".
bool startsAnnex(const model::RawParagraph &block);

/// Moves the first units of a paragraph to where labels belong.
void takeLabel(model::RawParagraph &block, qsizetype length);

/// Moves the marker of an item, or the mark of a footnote, and sets the paragraph's kind. `note` is the number that the notes
/// have reached, and goes on. False for a paragraph that begins with neither.
bool takeItemOrNote(model::RawParagraph &block, int &note);

/// Removes lines of the page that are no text: numbers of the printer, ruled lines. Each is listed in
/// `dropped` as "job-number" or "rule".
void dropPrinterMarks(QList<model::RawParagraph> &blocks, model::ReadText &result);

}
