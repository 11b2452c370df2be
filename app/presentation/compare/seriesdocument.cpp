// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "seriesdocument.h"

#include "changewords.h"
#include "comparisondocument.h"
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

}

QList<qsizetype> SeriesDocument::rowsWith(const QSet<Change> &shown) const
{
    QList<qsizetype> rows;
    for (qsizetype at = 0; at < m_series.rows.size(); ++at) {
        bool isShown = false;
        for (qsizetype step = 0; step < m_series.steps.size(); ++step) {
            const PassagePair *pair = m_series.pair(m_series.rows.at(at), step);
            isShown = isShown || (pair && shown.contains(pair->change) && !m_series.steps.at(step).isCover(*pair));
        }
        if (isShown)
            rows.append(at);
    }
    return rows;
}

QStringList SeriesDocument::anchorsOfChanges(const QSet<Change> &shown) const
{
    QSet<Change> changed = shown;
    changed.remove(Change::Same);
    QStringList anchors;
    for (const qsizetype row : rowsWith(changed))
        anchors.append(changes::anchorOf(row));
    return anchors;
}

void SeriesDocument::write(QTextDocument &document, const QSet<Change> &shown, const QPalette &palette) const
{
    document.clear();
    const QList<qsizetype> rows = rowsWith(shown);
    if (rows.isEmpty())
        return;
    const qsizetype columns = m_series.textCount();
    writeBesideTable(document, int(rows.size()) + 1, QList<double>(columns, 100.0 / double(columns)), 1, [&](QTextTable &table) {
        writeHead(table, palette);
        for (int row = 0; row < rows.size(); ++row) {
            for (qsizetype column = 0; column < columns; ++column) {
                const int place = mirroredColumn(column, columns);
                ParagraphCell cell(table, row + 1, place);
                if (place == 0)
                    cell.writeAnchor(changes::anchorOf(rows.at(row)));
                writeCell(cell, m_series.rows.at(rows.at(row)), column, palette);
            }
        }
    });
}

void SeriesDocument::writeHead(QTextTable &table, const QPalette &palette) const
{
    QTextCharFormat bold;
    bold.setFontWeight(QFont::DemiBold);
    QTextCharFormat faint;
    faint.setForeground(palette.placeholderText());
    for (qsizetype column = 0; column < m_series.textCount(); ++column) {
        const model::Record &record = m_series.text(column).record;
        ParagraphCell cell(table, 0, mirroredColumn(column, m_series.textCount()));
        cell.setLanguage(QLocale().name());
        cell.write(names::shortName(record), bold);
        if (record.date.isValid())
            cell.write(u"  "_s + names::date(record.date), faint);
    }
}

void SeriesDocument::writeCell(ParagraphCell &cell, const comparison::ChainRow &row, qsizetype column, const QPalette &palette) const
{
    const application::ComparedTexts *step = column > 0 ? &m_series.steps.at(column - 1) : nullptr;
    const PassagePair *pair = step ? m_series.pair(row, column - 1) : nullptr;
    const changes::Formats formats(palette);
    const QString remarks = pair ? changes::remarks(*step, *pair).join(u" · "_s) : QString();
    const model::Passage *passage = m_series.passage(row, column);
    if (!passage) {
        QTextCharFormat faint = formats.faint;
        faint.setFontItalic(true);
        cell.setLanguage(QLocale().name());
        cell.write(remarks, faint);
        return;
    }
    const QString language = m_series.text(column).text->language;
    cell.setLanguage(language);
    cell.writeAddress(passage->address.text(), u"text:%1/%2"_s.arg(column).arg(row.passages.at(column)), palette);
    if (!remarks.isEmpty())
        cell.write(inItsOwnDirection(remarks) + QChar::LineSeparator, formats.faint);
    QTextCharFormat words;
    words.setFontWeight(isHeading(passage->kind) ? QFont::DemiBold : QFont::Normal);
    if (!pair || pair->change == Change::Same) {
        cell.writeWords(*passage, language, words);
        return;
    }
    cell.writeRedline(step->redline(*pair), step->leftPassage(*pair), step->rightPassage(*pair), language,
        [&](comparison::RedlinePart::Kind kind) -> std::optional<QTextCharFormat> {
            QTextCharFormat format = formats.of(kind);
            format.setFontWeight(words.fontWeight());
            return format;
        });
}

QString SeriesDocument::summary(const QList<application::ComparedTexts> &steps)
{
    QStringList lines;
    for (const application::ComparedTexts &step : steps) {
        const QString name = names::shortName(step.left.record) + u' ' + changes::arrow() + u' ' + names::shortName(step.right.record);
        lines.append(steps.size() == 1 ? ComparisonDocument::summary(step) : name + u":  "_s + ComparisonDocument::summary(step));
    }
    return lines.join(u'\n');
}

}
