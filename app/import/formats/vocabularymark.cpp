// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vocabularymark.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace formats {

namespace {

constexpr qsizetype kBeginning = 64 * 1024;
constexpr qsizetype kLongestHead = 4'096;

bool isSkos(const QByteArray &beginning)
{
    return beginning.contains("http://www.w3.org/1999/02/22-rdf-syntax-ns#") && beginning.contains("http://www.w3.org/2004/02/skos/core#")
        && beginning.contains("RDF");
}

/// "id,broader,en,fr": labels in a language, and something that only concepts have.
bool isTableOfConcepts(const QByteArray &beginning)
{
    const QString head = QString::fromUtf8(beginning.left(std::max<qsizetype>(0, beginning.indexOf('\n'))).left(kLongestHead)).toLower();
    const QChar separator = head.contains(u'\t') ? u'\t' : head.count(u';') > head.count(u',') ? u';' : u',';
    QStringList columns = head.split(separator);
    for (QString &column : columns)
        column = column.remove(QChar(QChar::ByteOrderMark)).remove(u'"').trimmed();
    const bool hasLabel = std::ranges::any_of(
        columns, [](const QString &column) { return column == "label"_L1 || (column.size() == 2 && column != "id"_L1); });
    const bool hasConcept = std::ranges::any_of(
        columns, [](const QString &column) { return column == "broader"_L1 || column == "notation"_L1 || column.startsWith("alt_"_L1); });
    return hasLabel && (hasConcept || columns.contains(u"id"_s));
}

}

bool isVocabulary(const Input &input)
{
    const QByteArray beginning = input.bytes.left(kBeginning).trimmed();
    if (beginning.startsWith('<') || beginning.startsWith("\xEF\xBB\xBF<"))
        return isSkos(beginning);
    const QString ending = input.fileName.section(u'.', -1).toLower();
    return (ending == "csv"_L1 || ending == "tsv"_L1) && isTableOfConcepts(beginning);
}

}
