// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/model/textrange.h>

#include <QList>
#include <QString>

namespace recognition {

/// The words between quotation marks, without the marks: “…”, "…", «…», „…“, ‹…›, 「…」, 『…』. An opening mark without a closing one is ignored.
QList<model::TextRange> quotedRanges(const QString &content);

/// The sentences of a paragraph. A full stop ends none within a quotation, behind an abbreviation or an initial.
QList<model::TextRange> sentencesOf(const QString &content);

/// The sentence that holds a run of the paragraph; the whole paragraph where the run is empty.
QString sentenceAt(const QString &content, int start, int end);

/// Where that sentence stands.
model::TextRange sentenceRangeAt(const QString &content, int start, int end);

/// Pieces of at most `longest` units that are the whole content together: cut behind the end of a sentence where one stands in
/// the second half, else at a space, else anywhere but within a character.
QList<model::TextRange> piecesOf(const QString &content, qsizetype longest);

/// True if no sentence ends between two positions.
bool isOneSentence(const QString &content, qsizetype from, qsizetype to);

}
