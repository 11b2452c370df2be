// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "levelling.h"

#include "textcomparison.h"

#include <QHash>
#include <QStringList>

#include <utility>

using namespace Qt::StringLiterals;

namespace comparison {

namespace {

/// Calls each paragraph of a text by a name that it has in every language, from the first to the last. Sub-paragraphs are named
/// by their rank, for lists are lettered in each language's own letters: "OP8.1.2".
class PlaceNamer
{
public:
    QString next(const model::Passage &passage)
    {
        if (passage.kind == model::PassageKind::SubParagraph && passage.level > 0)
            return m_paragraph + ranks(passage.level);
        QString name = passage.address.isEmpty() ? model::kindName(passage.kind) : passage.address.text();
        if (const int count = ++m_counts[name]; count > 1 || passage.address.isEmpty())
            name += u'/' + QString::number(count);
        m_paragraph = name;
        m_ranks.clear();
        return name;
    }

private:
    QString ranks(int level)
    {
        m_ranks.resize(level);
        ++m_ranks.last();
        QString path;
        for (const int rank : std::as_const(m_ranks))
            path += u'.' + QString::number(rank);
        return path;
    }

    QString m_paragraph; ///< The name of the last one that is no sub-paragraph.
    QList<int> m_ranks; ///< Of the last sub-paragraph, by level.
    QHash<QString, int> m_counts;
};

QStringList namesOf(const QList<model::Passage> &text)
{
    QStringList names;
    PlaceNamer namer;
    names.reserve(text.size());
    for (const model::Passage &passage : text)
        names.append(namer.next(passage));
    return names;
}

}

QList<qsizetype> partnersByAddress(const QList<model::Passage> &original, const QList<model::Passage> &translation)
{
    QHash<QString, qsizetype> places;
    const QStringList originalNames = namesOf(original);
    for (qsizetype at = 0; at < originalNames.size(); ++at)
        places.insert(originalNames.at(at), at);
    QList<qsizetype> partners;
    const QStringList names = namesOf(translation);
    for (const QString &name : names)
        partners.append(places.value(name, -1));
    return partners;
}

QList<qsizetype> partnersByWords(const QList<model::Passage> &first, const QList<model::Passage> &other)
{
    QList<qsizetype> partners(other.size(), -1);
    const QList<PassagePair> pairs = compareTexts(first, other);
    for (const PassagePair &pair : pairs) {
        if (pair.left >= 0 && pair.right >= 0)
            partners[pair.right] = pair.left;
    }
    return partners;
}

QList<LevelRow> levelled(qsizetype count, const QList<QList<qsizetype>> &partners)
{
    const LevelRow nobody(partners.size() + 1, -1);
    QList<LevelRow> level(count, nobody);
    QList<QList<LevelRow>> behind(count + 1); ///< Rows without a paragraph of the first text, by what they follow; 0: the beginning.
    for (qsizetype row = 0; row < count; ++row)
        level[row][0] = row;
    for (qsizetype column = 1; column <= partners.size(); ++column) {
        const QList<qsizetype> &others = partners.at(column - 1);
        qsizetype last = -1;
        for (qsizetype at = 0; at < others.size(); ++at) {
            if (others.at(at) >= 0) {
                last = others.at(at);
                level[last][column] = at;
                continue;
            }
            LevelRow alone = nobody;
            alone[column] = at;
            behind[last + 1].append(alone);
        }
    }
    QList<LevelRow> rows = behind.first();
    for (qsizetype row = 0; row < count; ++row) {
        rows.append(level.at(row));
        rows.append(behind.at(row + 1));
    }
    return rows;
}

}
