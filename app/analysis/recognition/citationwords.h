// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <span>

namespace recognition {

/// The words by which the texts of one language cite, as pieces of regular expressions: data, one row a language.
/// The words that say the same in every row stand in the same column; the grammar that joins them is CitationGrammar's.
struct CitationWords {
    QStringView language; ///< ISO 639-1.
    QStringView stems; ///< One of these, between bars, is in whatever cites.
    QStringView noun; ///< "resolutions"; groups `decision`, `plural`, and `its` and `hers` where a suffix says whose.
    QStringView gap; ///< What may stand between the noun and its number, "No.".
    QStringView dated; ///< From the number to its date, " of ".
    QStringView joins; ///< The words within a list, by spaces.
    QStringView ranges; ///< The words between the first and the last of a range, by spaces.
    QStringView leads; ///< What a number of a list that was interrupted stands behind, by bars.
    QStringView ledOn; ///< The words between the body that acts and "its resolution", by spaces.
    QStringView its; ///< The possessive before the noun; group `hers` where its gender says whose. Empty: by other means.
    QStringView of; ///< From the number, or the noun, to the body's name.
    QStringView bodies; ///< Names of bodies; groups assembly, rights, security, economic, commission, other, council.
    QStringView paragraph; ///< "paragraphs".
    QStringView preamble; ///< What makes it a paragraph of the preamble: before the word, or behind the number.
    QStringView paragraphOf; ///< From a paragraph's number to the noun that it belongs to.
    QStringView annexTo; ///< From "annex" to the noun; group `annexNumber`.
    QStringView after; ///< "para. " behind a citation, up to the paragraph's number; group `annex`.
    QStringView afterEnd; ///< What must, or must not, follow that number.
    QStringView ibid; ///< "Ibid.": the document of the footnote before.
};

/// All languages whose prose citations are read.
std::span<const CitationWords> citationWords();

}
