// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "verblens.h"

#include "outlinemodel.h"

#include <analysis/recognition/operativeverbs.h>
#include <presentation/shared/names.h>

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace presentation {

namespace {

constexpr int kStrongest = 5;

}

QList<VerbUse> verbsByForce(const QList<model::Passage> &passages, const QString &language)
{
    QList<VerbUse> uses;
    for (const model::Passage &passage : passages) {
        if (passage.kind != model::PassageKind::Operative)
            continue;
        const QList<recognition::OperativeClause> clauses = recognition::clausesOf(passage.content, language);
        for (const recognition::OperativeClause &clause : clauses) {
            auto use = std::ranges::find(uses, clause.verb.verb, &VerbUse::verb);
            if (use == uses.end())
                use = uses.insert(uses.end(), {clause.verb.verb, clause.verb.force, {}});
            if (use->passages.isEmpty() || use->passages.last() != passage.id)
                use->passages.append(passage.id);
        }
    }
    std::ranges::sort(uses, {}, [](const VerbUse &use) { return std::tuple(-use.force, -use.passages.size(), use.verb); });
    return uses;
}

QSet<base::PassageId> requestsOf(const QList<model::Passage> &passages, const QString &language)
{
    QSet<base::PassageId> requests;
    for (const model::Passage &passage : passages) {
        if (passage.kind != model::PassageKind::Operative)
            continue;
        const QList<recognition::OperativeClause> clauses = recognition::clausesOf(passage.content, language);
        const bool asks = std::ranges::any_of(clauses,
            [](const recognition::OperativeClause &clause) { return clause.verb.group == recognition::OperativeVerb::Class::Directive; });
        if (asks)
            requests.insert(passage.id);
    }
    return requests;
}

QString verbLine(const VerbUse &use)
{
    const int force = std::clamp(use.force, 0, kStrongest);
    QString verb = use.verb;
    if (!verb.isEmpty())
        verb[0] = verb[0].toUpper();
    //: A verb of operative paragraphs: %1 its force as dots, %2 the verb, %3 how many paragraphs say it.
    return QCoreApplication::translate("VerbLens", "%1 %2 (%3)")
        .arg(QString(force, u'●') + QString(kStrongest - force, u'○'), names::isolated(verb), QLocale().toString(use.passages.size()));
}

OutlineFilter::OutlineFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setRecursiveFilteringEnabled(true);
    setFilterRole(OutlineModel::SearchRole);
}

void OutlineFilter::setPassages(const QSet<base::PassageId> &passages)
{
    m_passages = passages;
    setAutoAcceptChildRows(!passages.isEmpty());
    invalidateFilter();
}

bool OutlineFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (!QSortFilterProxyModel::filterAcceptsRow(row, parent))
        return false;
    if (m_passages.isEmpty())
        return true;
    return m_passages.contains(sourceModel()->index(row, 0, parent).data(OutlineModel::PassageRole).value<base::PassageId>());
}

}
