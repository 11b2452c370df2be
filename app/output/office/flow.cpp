// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow.h"

#include <QBuffer>
#include <QImageReader>
#include <QLocale>
#include <QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;

namespace office {

namespace {

constexpr QSizeF kLargestLogo(6.7, 1.7); // Centimetres.

QString textOfRuns(const QList<Run> &runs)
{
    QString text;
    for (const Run &run : runs)
        text += run.text;
    return text;
}

}

QString Paragraph::text() const
{
    return textOfRuns(runs);
}

QString Cell::text() const
{
    return textOfRuns(runs);
}

QList<Paragraph> Flow::headings() const
{
    QList<Paragraph> found;
    for (const Element &element : elements) {
        const auto *paragraph = std::get_if<Paragraph>(&element);
        if (paragraph && !paragraph->anchor.isEmpty())
            found.append(*paragraph);
    }
    return found;
}

bool isRightToLeft(const Paragraph &paragraph)
{
    const QString text = isOwn(paragraph) ? paragraph.text() : QString();
    return text.isEmpty() ? isRightToLeft(paragraph.language) : text.isRightToLeft();
}

QSizeF logoSize(const briefing::PageDesign &design)
{
    if (design.logo.isEmpty())
        return {};
    QByteArray bytes = design.logo;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::ReadOnly))
        return {};
    const QSize size = QImageReader(&buffer, "PNG").size();
    return size.isEmpty() ? QSizeF() : QSizeF(size).scaled(kLargestLogo * design.typeScale(), Qt::KeepAspectRatio);
}

QSizeF paperSize(briefing::Paper paper)
{
    return paper == briefing::Paper::Letter ? QSizeF(21.59, 27.94) : QSizeF(21, 29.7);
}

QByteArray withNumbersScaled(const QByteArray &xml, const QString &pattern, double factor, double step)
{
    if (factor == 1)
        return xml;
    const QString text = QString::fromUtf8(xml);
    const QRegularExpression numbers(pattern);
    QString scaled;
    qsizetype done = 0;
    for (const QRegularExpressionMatch &match : numbers.globalMatch(text)) {
        scaled += QStringView(text).sliced(done, match.capturedStart(2) - done);
        scaled += QString::number(std::round(match.captured(2).toDouble() * factor / step) * step);
        done = match.capturedEnd(2);
    }
    return (scaled + QStringView(text).sliced(done)).toUtf8();
}

QString languageTag(const QString &language)
{
    if (language == "en"_L1)
        return u"en-GB"_s; // United Nations texts keep to British spelling.
    if (language == "ar"_L1)
        return u"ar-SA"_s;
    const QString tag = QLocale(language).name().replace(u'_', u'-');
    return tag == "C"_L1 ? language : tag;
}

Flow withDirectionMarks(Flow flow)
{
    const auto mark = [](QString &text, bool isRightToLeft) {
        const QChar direction(isRightToLeft ? 0x200f : 0x200e);
        for (const char16_t isolate : {u'\u2066', u'\u2067', u'\u2068', u'\u2069'})
            text.replace(QChar(isolate), direction);
    };
    const auto markRuns = [&mark](QList<Run> &runs, bool isRightToLeft) {
        for (Run &run : runs) {
            mark(run.text, isRightToLeft);
            mark(run.note, isRightToLeft);
        }
    };
    for (Element &element : flow.elements) {
        if (auto *paragraph = std::get_if<Paragraph>(&element)) {
            markRuns(paragraph->runs, isRightToLeft(*paragraph));
        } else if (auto *table = std::get_if<Table>(&element)) {
            for (Row &row : table->rows) {
                for (Cell &cell : row.cells)
                    markRuns(cell.runs, isRightToLeft(cell.language));
            }
        }
    }
    for (QString *line : {&flow.title, &flow.pageOf, &flow.printedOn, &flow.design.organisation})
        mark(*line, isRightToLeft(flow.language));
    return flow;
}

QString writable(const QString &text)
{
    QString kept;
    kept.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar unit = text[at];
        const bool isControl = unit < u' ' && unit != u'\t' && unit != u'\n';
        if (unit.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate())
            kept += QStringView(text).mid(at++, 2);
        else if (!unit.isSurrogate() && !isControl && unit < u'\ufffe')
            kept += unit;
    }
    return kept;
}

bool isOwn(const Paragraph &paragraph)
{
    return paragraph.role == Role::OwnWords || paragraph.role == Role::OwnLabel;
}

}
