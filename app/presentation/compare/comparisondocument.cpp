// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparisondocument.h"

#include "changewords.h"
#include "paragraphcell.h"

#include <presentation/shared/listroles.h>
#include <presentation/shared/names.h>

#include <QLocale>
#include <QTextCursor>
#include <QTextTable>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace presentation {

namespace {

using comparison::Change;
using comparison::PassagePair;
using PartKind = comparison::RedlinePart::Kind;

}

/// Writes the cells of one document.
class ComparisonDocument::Writer
{
public:
    Writer(const application::ComparedTexts &texts, const QPalette &palette)
        : m_texts(texts)
        , m_palette(palette)
        , m_formats(palette)
    {
    }

    void writeSide(QTextTable &table, int row, int column, const PassagePair &pair, bool isEarlier) const
    {
        const application::Target &side = isEarlier ? m_texts.left : m_texts.right;
        const qsizetype index = isEarlier ? pair.left : pair.right;
        ParagraphCell cell(table, row, column);
        if (index < 0 || !side.text)
            return;
        cell.setLanguage(side.text->language);
        writeAddress(cell, isEarlier, index);
        const PartKind hidden = isEarlier ? PartKind::Added : PartKind::Removed;
        writeRedline(cell, pair, side.text->language, [&](PartKind kind) {
            return kind == hidden ? std::nullopt : std::optional(wordFormat(pair, kind));
        });
    }

    void writeRemarks(QTextTable &table, int row, int column, qsizetype at) const
    {
        ParagraphCell cell(table, row, column);
        const QStringList lines = changes::remarks(m_texts, m_texts.pairs[at]);
        cell.write(lines.isEmpty() ? u"\u200b"_s : lines.join(QChar::LineSeparator), anchored(at));
    }

    /// The words of both texts, struck out and added where they stand.
    void writeBoth(QTextTable &table, int row, int column, const PassagePair &pair) const
    {
        const model::Passage &passage = pair.right < 0 ? *m_texts.leftPassage(pair) : *m_texts.rightPassage(pair);
        ParagraphCell cell(table, row, column);
        cell.setLanguage(m_texts.right.text->language, passage.kind == model::PassageKind::SubParagraph ? passage.level : 0);
        const bool isTitle = passage.kind == model::PassageKind::Title || passage.kind == model::PassageKind::Heading;
        writeRedline(cell, pair, m_texts.right.text->language, [&](PartKind kind) -> std::optional<QTextCharFormat> {
            QTextCharFormat format = wordFormat(pair, kind);
            if (isTitle)
                format.setFontWeight(QFont::DemiBold);
            return format;
        });
    }

    /// "OP7 → OP8", and what became of it below.
    void writeMargin(QTextTable &table, int row, int column, qsizetype at) const
    {
        const PassagePair &pair = m_texts.pairs[at];
        ParagraphCell cell(table, row, column);
        cell.setLanguage(m_texts.right.text->language); // An address alone would turn the margin about.
        cell.write(u"\u200b"_s, anchored(at));
        const model::Passage *before = m_texts.leftPassage(pair);
        const model::Passage *after = m_texts.rightPassage(pair);
        const bool isRenamed = before && after && before->address != after->address && !before->address.isEmpty();
        if (before && (isRenamed || !after))
            writeAddress(cell, true, pair.left);
        if (isRenamed)
            cell.write(changes::arrow() + u"  "_s, m_formats.faint);
        if (after)
            writeAddress(cell, false, pair.right);
        const bool hasAddress = (before && !before->address.isEmpty()) || (after && !after->address.isEmpty());
        const QStringList lines = changes::remarks(m_texts, pair);
        for (qsizetype line = 0; line < lines.size(); ++line)
            cell.write((line > 0 || hasAddress ? QString(QChar::LineSeparator) : QString()) + inItsOwnDirection(lines[line]), m_formats.faint);
    }

private:
    const QTextCharFormat &wordFormat(const PassagePair &pair, PartKind kind) const
    {
        return pair.change == Change::Same ? m_formats.plain : m_formats.of(kind);
    }

    void writeRedline(ParagraphCell &cell, const PassagePair &pair, const QString &language, const ParagraphCell::PartLook &look) const
    {
        cell.writeRedline(m_texts.redline(pair), m_texts.leftPassage(pair), m_texts.rightPassage(pair), language, look);
    }

    void writeAddress(ParagraphCell &cell, bool isEarlier, qsizetype index) const
    {
        const application::Target &side = isEarlier ? m_texts.left : m_texts.right;
        cell.writeAddress(side.passages[index].address.text(), (isEarlier ? "left:"_L1 : "right:"_L1) + QString::number(index), m_palette);
    }

    QTextCharFormat anchored(qsizetype at) const
    {
        QTextCharFormat format = m_formats.faint;
        format.setAnchor(true);
        format.setAnchorNames({changes::anchorOf(at)});
        return format;
    }

    const application::ComparedTexts &m_texts;
    const QPalette &m_palette;
    changes::Formats m_formats;
};

void ComparisonDocument::write(QTextDocument &document, Layout layout, const QSet<Change> &wanted, const QPalette &palette) const
{
    document.clear();
    QList<qsizetype> rows;
    for (qsizetype at = 0; at < m_texts.pairs.size(); ++at) {
        if (wanted.contains(m_texts.pairs[at].change) && !m_texts.isCover(m_texts.pairs[at]))
            rows.append(at);
    }
    if (rows.isEmpty() || !m_texts.right.text)
        return;
    const Writer writer(m_texts, palette);
    const bool isOneText = layout == Layout::OneText;
    // Qt does not mirror a table. The earlier text stands where reading begins; so does the margin, in the direction of the text.
    const QLocale reading = isOneText ? QLocale(m_texts.right.text->language) : QLocale();
    const bool isMirrored = reading.textDirection() == Qt::RightToLeft;
    QList<double> widths = isOneText ? QList<double> {18, 82} : QList<double> {43, 14, 43};
    if (isMirrored)
        std::ranges::reverse(widths);
    writeBesideTable(document, int(rows.size()), widths, 0, [&](QTextTable &table) {
        for (int row = 0; row < rows.size(); ++row) {
            const PassagePair &pair = m_texts.pairs[rows[row]];
            if (isOneText) {
                writer.writeMargin(table, row, isMirrored ? 1 : 0, rows[row]);
                writer.writeBoth(table, row, isMirrored ? 0 : 1, pair);
            } else {
                writer.writeSide(table, row, isMirrored ? 2 : 0, pair, true);
                writer.writeSide(table, row, isMirrored ? 0 : 2, pair, false);
                writer.writeRemarks(table, row, 1, rows[row]);
            }
        }
    });
}

QString ComparisonDocument::summary(const application::ComparedTexts &texts)
{
    QStringList parts;
    for (const auto &[kind, name] : {std::pair(model::PassageKind::Preambular, u"PP"_s), std::pair(model::PassageKind::Operative, u"OP"_s)}) {
        const application::ChangeCounts counts = texts.counts(kind);
        QStringList told;
        for (size_t change = 0; change < counts.size(); ++change) {
            if (counts[change] > 0)
                told.append(QLocale().toString(counts[change]) + u' ' + changes::name(Change(change)));
        }
        if (!told.isEmpty())
            parts.append(names::isolated(name) + u": "_s + told.join(u", "_s));
    }
    return names::subtitle(parts);
}

}
