// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace recognition {

/// A run of a paragraph. Offsets are UTF-16 units, end exclusive.
struct Stretch {
    int start = 0;
    int end = 0;

    bool contains(int position) const { return start <= position && position < end; }
    QString of(const QString &content) const { return content.mid(start, end - start); }
};

/// What stands between marks of quotation, without them: “…”, "…", «…», „…“. A mark that is not closed opens nothing.
QList<Stretch> quotedStretches(const QString &content);

/// The sentences of a paragraph. A full stop ends none within a quotation, behind an abbreviation or an initial.
QList<Stretch> sentencesOf(const QString &content);

/// The sentence that holds a run of the paragraph; the whole paragraph where the run is empty.
QString sentenceAt(const QString &content, int start, int end);

/// Pieces of at most `longest` units that are the whole content together: cut behind the end of a sentence where one stands in
/// the second half, else at a space, else anywhere but within a character.
QList<Stretch> piecesOf(const QString &content, qsizetype longest);

}
