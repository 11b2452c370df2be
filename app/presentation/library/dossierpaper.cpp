// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossierpaper.h"

#include "dossierlistmodel.h"

#include <presentation/shared/names.h>

#include <QCoreApplication>
#include <QTextCursor>
#include <QTextDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace presentation {

namespace {

using ItemKind = model::DossierItem::Kind;

constexpr qreal kSpace = 8; ///< Points above a thing.
constexpr int kDeepestHeading = 4;
constexpr int kLargestStep = 3; ///< Of the size of headings: that of the dossier itself.

/// A block on paper.
struct PaperLine {
    enum class Kind { Heading, Title, Details, Words, Markdown };
    Kind kind;
    QString text;
    int level = 1; ///< Of a heading.
};

/// What a thing is: kind, symbol, date or place.
QString detailsOf(const model::DossierRow &row)
{
    const DossierEntry entry {{}, row};
    switch (row.item.kind) {
    case ItemKind::Record:
    case ItemKind::Passage:
        return DossierListModel::subtitle(entry);
    case ItemKind::Annotation:
        return names::subtitle({DossierListModel::kindOf(entry), names::isolated(row.record.symbol)});
    case ItemKind::Pack:
    case ItemKind::Search:
    case ItemKind::Note:
        return DossierListModel::kindOf(entry);
    }
    Q_UNREACHABLE_RETURN({});
}

void appendThing(const model::DossierRow &row, QList<PaperLine> &lines)
{
    using Kind = PaperLine::Kind;
    const bool isQuoted = row.item.kind == ItemKind::Passage || row.item.kind == ItemKind::Annotation;
    lines.append({Kind::Title, isQuoted ? names::record(row.record) : DossierListModel::title({{}, row})});
    lines.append({Kind::Details, detailsOf(row)});
    if (row.item.kind == ItemKind::Passage)
        lines.append({Kind::Words, row.item.words});
    if (row.item.kind == ItemKind::Annotation)
        lines.append({Kind::Words, row.name});
    if (row.item.kind == ItemKind::Note)
        lines.append({Kind::Markdown, row.item.words});
    else if (!row.detail.isEmpty())
        lines.append({row.item.kind == ItemKind::Annotation ? Kind::Markdown : Kind::Words, row.detail});
}

QList<PaperLine> linesOf(const QList<model::DossierContent> &whole)
{
    QList<PaperLine> lines;
    const qsizetype outer = whole.first().path.size();
    for (const model::DossierContent &content : whole) {
        lines.append({PaperLine::Kind::Heading, content.dossier.name, int(content.path.size() - outer) + 1});
        for (const model::DossierRow &row : content.rows)
            appendThing(row, lines);
        if (content.rows.isEmpty() && content.nested.isEmpty())
            //: Printed in place of what lies in a dossier.
            lines.append({PaperLine::Kind::Details, QCoreApplication::translate("DossierPaper", "Nothing lies in this dossier.")});
    }
    return lines;
}

void writeLine(QTextCursor &cursor, const PaperLine &line)
{
    using Kind = PaperLine::Kind;
    QTextBlockFormat block;
    block.setLayoutDirection(line.text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    QTextCharFormat letters;
    if (line.kind == Kind::Heading) {
        block.setHeadingLevel(std::min(line.level, kDeepestHeading));
        block.setTopMargin(2 * kSpace);
        letters.setProperty(QTextFormat::FontSizeAdjustment, std::max(0, kLargestStep - line.level));
    }
    if (line.kind == Kind::Title)
        block.setTopMargin(kSpace);
    if (line.kind == Kind::Heading || line.kind == Kind::Title)
        letters.setFontWeight(QFont::Bold);
    if (line.kind == Kind::Words || line.kind == Kind::Markdown)
        block.setIndent(1);
    if (line.kind == Kind::Details)
        letters.setFontItalic(true);
    cursor.insertBlock(block, letters);
    if (line.kind == Kind::Markdown)
        cursor.insertMarkdown(line.text, QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectCommonMark) | QTextDocument::MarkdownNoHTML);
    else
        cursor.insertText(line.text, letters);
}

void writeLines(const QList<PaperLine> &lines, QTextDocument &document)
{
    QTextCursor cursor(&document);
    for (const PaperLine &line : lines)
        writeLine(cursor, line);
}

}

void writeDossier(const QList<model::DossierContent> &whole, QTextDocument &document)
{
    writeLines(linesOf(whole), document);
}

Printable printableDossier(const QList<model::DossierContent> &whole)
{
    return printableDocument(whole.first().dossier.name, u"dossier"_s,
        [lines = linesOf(whole)](QTextDocument &document) { writeLines(lines, document); });
}

}
