// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imported.h"
#include "passage.h"

#include <QDate>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace model {

/// The text of one paragraph as a passage wants it: white space folded, with the stretches that are set apart.
struct StyledText {
    QString content;
    QList<Span> spans; ///< In order of start.

    /// Takes the first `count` units off, and any space after them; spans move along.
    void removeStart(qsizetype count);
    /// Takes the text from `offset` off and gives it, without the space before; spans go with their text.
    StyledText takeEnd(qsizetype offset);
    /// True when the whole content lies under one style.
    bool isWholly(Span::Style style) const;
};

/// The part of a text that a paragraph belongs to. Numbers start again in each annex.
enum class TextPart { Front, Main, Annex, End };

/// A paragraph as a format gives it, before it has an address.
struct RawParagraph {
    TextPart part = TextPart::Main;
    PassageKind kind = PassageKind::Body;
    QString label{}; ///< As printed.
    int level = 0; ///< As in Passage; kLevelFromLabel where the source has the label alone.
    StyledText text{};
    bool continues = false; ///< More text of the paragraph before it.
    QString resolution{}; ///< "A" where a file holds several resolutions.
    QString page{};     ///< As in Passage.
    QString speaker{};  ///< As in Passage.
    QList<int> lines{}; ///< Where the lines of plain text begin in it, but for the first; other formats have none.

    /// True for a paragraph that stands at the margin and may have a number of its own.
    bool isParagraph() const;
};

inline constexpr int kLevelFromLabel = -1;

/// The number and name of a resolution according to its markup, each from a place of its own: they may differ.
struct MarkedIdentity {
    QString coverSymbol;
    QString titleNumber;      ///< The line above or in the title that has the number.
    QString titleYear;        ///< "2024" of "Resolution 2727 (2024)".
    QString address;          ///< The address of the work (FRBR).
    QString alias;            ///< What the metadata call the work.
    QStringList numberTitles; ///< The lines of the cover that name the resolution by its number.
    bool hasCover = false;
};

/// The text of a file as its format gives it: paragraphs in order, and what the file says of itself. Readers of formats make
/// it, `import/structure` makes a ReadText of it.
struct ExtractedText {
    /// The share of the structure that the format marks.
    enum class Markup {
        Paragraphs, ///< Nothing but headings and notes.
        Resolution, ///< Parts, kinds and labels of a resolution.
        Act,        ///< Those of an act, a bill or a report, whose paragraphs are sections.
        Turns,      ///< Turns of a transcript, whose pages are time codes.
    };

    /// The title if neither the file nor its masthead gives one.
    enum class TitleFrom {
        FileName,
        FirstHeading, ///< Of the highest level; else the file's name.
        FirstWords,   ///< The first heading or words, where the file's name tells nothing.
        FirstLine,    ///< A short first line; else as FirstWords.
    };

    Markup markup = Markup::Paragraphs;
    QList<RawParagraph> paragraphs;
    ReadText declared;     ///< What the file states, and what was left out; without passages.
    MarkedIdentity identity; ///< Resolution and Act.
    TitleFrom titleFrom = TitleFrom::FileName;
    QDate created;         ///< When the file was made; dates no document of the United Nations.
    QDate published;       ///< When the page was published; dates any text that has no date of its own.
    QJsonObject source;    ///< Author, publisher and address, of what has no symbol.
    QStringList pageLabels; ///< What the file calls its pages, where that is not their number.
    bool mayBeEmpty = false; ///< A scan has no words, and is read all the same.
    bool beliesName = false; ///< The content is not what the file's name says ("other-content").
};

}
