// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shapewords.h"

#include <core/text/patterns.h>

#include <QFile>
#include <QHash>
#include <QStringList>

namespace structure {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kAnyCase = text::kUnicode | QRegularExpression::CaseInsensitiveOption;

struct ShapeRow {
    QString pattern;
    QRegularExpression expression;
};

// Words of Chinese have no letter beside them that could tell where they end.
QString wholeWords(const QStringList &cells)
{
    QStringList spaced = cells;
    const QString chinese = spaced.takeLast();
    spaced.removeAll(QString());
    const QString words = u"(?<![\\p{L}\\d])(?:"_s + spaced.join(u'|') + u")(?![\\p{L}\\d])"_s;
    return u"(?:"_s + words + (chinese.isEmpty() ? QString() : u"|(?:"_s + chinese + u')') + u')';
}

QHash<QString, ShapeRow> shapeRows()
{
    constexpr qsizetype kLanguages = 6;
    QHash<QString, ShapeRow> rows;
    QFile file(u":/shapes/shapes.tsv"_s);
    if (!file.open(QIODevice::ReadOnly))
        return rows;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines.mid(1)) {
        const QStringList cells = line.split(u'\t');
        if (cells.size() != kLanguages + 1)
            continue;
        const QString pattern = wholeWords(cells.mid(1));
        rows.insert(cells.first(), {pattern, QRegularExpression(pattern, kAnyCase)});
    }
    return rows;
}

const ShapeRow &shapeRow(const QString &row)
{
    static const QHash<QString, ShapeRow> rows = shapeRows();
    static const ShapeRow none {u"(?!)"_s, QRegularExpression(u"(?!)"_s)};
    const auto found = rows.constFind(row);
    return found == rows.constEnd() ? none : *found;
}

}

const QRegularExpression &ShapeWords::of(const QString &row)
{
    return shapeRow(row).expression;
}

QRegularExpression ShapeWords::leading(const QString &row, const QString &followedBy)
{
    return QRegularExpression(u"^\\W{0,3}"_s + shapeRow(row).pattern + followedBy, kAnyCase);
}

QRegularExpression ShapeWords::trailing(const QString &row, const QString &followedBy)
{
    return QRegularExpression(shapeRow(row).pattern + followedBy + u'$', kAnyCase);
}

}
