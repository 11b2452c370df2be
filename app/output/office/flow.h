// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/text/languagenames.h>
#include <output/briefing/pagedesign.h>

#include <QList>
#include <QSizeF>
#include <QString>

#include <variant>

namespace office {

/// Words of one look.
struct Run {
    QString text;
    bool isBold = false;
    bool isItalic = false;
    bool isRaised = false;
    bool isStruck = false;
    QString link = {}; ///< An address; empty for plain words.
    QString note = {}; ///< The words of the footnote that this number calls.
};

/// The part that a paragraph plays. Every format has a style of its own for each.
enum class Role {
    CoverOrganisation,
    CoverTitle,
    CoverSubtitle,
    CoverLine,
    Heading,     ///< Stands in the contents.
    TextTitle,   ///< The title of a whole text: stands in the contents, in the middle of the line.
    TextHeading, ///< A heading within a text; not in the contents.
    TextCover,   ///< The small line above a text.
    Words,       ///< Words of a source.
    Vote,
    Note,        ///< A footnote that nothing calls.
    Citation,
    Warning,     ///< "These words differ from their source."
    OwnLabel,    ///< "Our words".
    OwnWords,
    Fact,
    SourceTitle,
    SourceLine,
    Remark,      ///< Small and muted.
};

enum class ListKind { None, Bullet, Number };

struct Paragraph {
    Role role = Role::Words;
    int level = 0;    ///< Heading: 1 and more. Words: 1 for (a), 2 for (i). Own words in a list: its depth, from 0.
    QString label = {}; ///< Stands in the margin beside the first line: "OP8", "a", "[1]".
    QList<Run> runs = {};
    QString language = {}; ///< ISO 639-1.
    ListKind list = ListKind::None;
    int listNumber = 0;    ///< Of a numbered item.
    int listId = 0;        ///< The items of one list have the same; from 1.
    QString anchor = {};   ///< Headings: where the contents lead to.
    bool startsPage = false;

    QString text() const;
};

struct Cell {
    QList<Run> runs = {};
    int column = 0;
    int columns = 1;
    int rows = 1;
    QString language = {};

    QString text() const;
};

struct Row {
    QList<Cell> cells = {};
};

/// A table; its first rows are repeated on every page that it goes on to.
struct Table {
    QList<Row> rows = {};
    int columns = 0;
    int headRows = 0;
    QString language = {};
    bool isOwn = false; ///< Within the pack's own words.
};

/// The list of headings with links to them.
struct Contents {
    QString heading;
};

using Element = std::variant<Paragraph, Table, Contents>;

/// A pack as a flow of paragraphs and tables: the same for all formats. An immutable value once it is built.
struct Flow {
    QString title;
    QString author;
    QString language;
    QString marking;   ///< In capitals; may be empty.
    QString date;      ///< As the cover prints it.
    QString pageOf;    ///< With %1 and %2.
    QString printedOn; ///< May be empty.
    QList<Element> elements;
    briefing::PageDesign design; ///< Its logo stands above all elements.

    /// The headings in their order.
    QList<Paragraph> headings() const;
};

/// The size of a logo on the cover, in centimetres; empty for no picture.
QSizeF logoSize(const briefing::PageDesign &design);
/// The size of paper, in centimetres.
QSizeF paperSize(briefing::Paper paper);
/// Multiplies the numbers that a pattern finds as its second part ("(size=\")([0-9.]+)") with a factor, in steps of `step`.
QByteArray withNumbersScaled(const QByteArray &xml, const QString &pattern, double factor, double step);

using text::isRightToLeft;
/// Whether a paragraph does: own words by their letters, all else by its language.
bool isRightToLeft(const Paragraph &paragraph);
/// "en-GB", "ar-SA", "zh-CN": what word processors and browsers call a language.
QString languageTag(const QString &language);
/// Text without what XML cannot hold.
QString writable(const QString &text);
/// The flow for word processors: marks of the paragraph's direction stand where words are isolated. LibreOffice takes isolates
/// from another font and paints the word that follows over the one before them.
Flow withDirectionMarks(Flow flow);
/// Words of the pack's own, or their label.
bool isOwn(const Paragraph &paragraph);

}
