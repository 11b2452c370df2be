// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "linksmodel.h"

#include "recordfields.h"

#include <core/model/link.h>
#include <core/model/symbol.h>
#include <presentation/shared/names.h>
#include <presentation/suggestions/suggestionmodel.h>

#include <QCoreApplication>
#include <QFont>
#include <QIcon>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace presentation {

namespace {

constexpr qsizetype kPlacesInTip = 6;
constexpr qsizetype kSentence = 160;

/// "24/2 Local government and human rights".
QString nameOf(const model::Record &record)
{
    if (record.kind != model::RecordKind::Document)
        return names::record(record);
    const std::optional<model::Symbol> symbol = model::Symbol::parse(record.symbol);
    const QString shortForm = symbol ? symbol->shortForm() : record.symbol;
    if (record.name.isEmpty() || record.name == record.symbol)
        return shortForm;
    return shortForm.isEmpty() ? record.name : u"%1  %2"_s.arg(names::isolated(shortForm), record.name);
}

QString sentenceOf(const model::LinkRow &row)
{
    const qsizetype from = std::max<qsizetype>(0, row.link.start - kSentence / 2);
    const QString piece = row.sentence.sliced(std::min(from, row.sentence.size()))
                              .first(std::min(kSentence, row.sentence.size() - std::min(from, row.sentence.size())));
    return names::subtitle({row.fromAddress, piece.isEmpty() ? QString() : u"…%1…"_s.arg(piece)});
}

}

QString LinksModel::Group::title() const
{
    if (isSuggested())
        return u"%1  %2"_s.arg(LinksModel::tr("suggested"), QLocale().toString(items.size()));
    return u"%1  %2"_s.arg(names::relation(relation, end), countText(count));
}

/// What a reader looks for first comes first.
int LinksModel::Group::rank() const
{
    static const QStringList first {u"<cites"_s, u">cites"_s, u">about"_s, u"<about"_s};
    static const QStringList last {u">sponsors"_s, u"<sponsors"_s, u">votedBy"_s, u"<votedBy"_s};
    if (isSuggested())
        return -1;
    const QString key = (end == model::LinkEnd::From ? u'>' : u'<') + relation;
    if (first.contains(key))
        return int(first.indexOf(key));
    const int middle = int(first.size());
    if (last.contains(key))
        return middle + 2 + int(last.indexOf(key));
    return items.first().other().kind == model::RecordKind::Event ? middle : middle + 1;
}

void LinksModel::addRow(const QString &relation, const model::LinkRow &row, model::LinkEnd end)
{
    auto group = std::ranges::find_if(m_groups,
        [&](const Group &one) { return one.relation == relation && (one.isSuggested() || one.end == end); });
    if (group == m_groups.end()) {
        m_groups.append({relation, end, {}, {}});
        group = std::prev(m_groups.end());
    }
    // Each suggestion is decided by itself; what stands is one record, whatever language, paragraph or rule says so.
    const bool isSuggested = relation.isEmpty();
    const auto same = std::ranges::find_if(group->items, [&](const LinkItem &item) {
        const model::LinkRow &first = item.rows.first();
        const bool isForward = end == model::LinkEnd::From;
        const bool sameEnd = isForward ? first.to.id == row.to.id : first.from.id == row.from.id;
        const bool sameClaim = first.link.relation == row.link.relation && first.link.role == row.link.role
            && (!isForward || first.link.toAddress == row.link.toAddress);
        return sameEnd && item.end == end && (!isSuggested || sameClaim);
    });
    if (same == group->items.end())
        group->items.append({{row}, end});
    else
        same->rows.append(row);
}

void LinksModel::setContent(const ReaderContent &content)
{
    beginResetModel();
    m_groups.clear();
    const auto addAll = [&](const QList<model::LinkRow> &rows, model::LinkEnd end) {
        for (const model::LinkRow &row : rows)
            addRow(row.link.status == model::LinkStatus::Suggested ? QString() : row.link.relation, row, end);
    };
    addAll(content.from, model::LinkEnd::From);
    addAll(content.to, model::LinkEnd::To);
    for (Group &group : m_groups)
        group.count = model::countOf(content.summary.counts, group.relation, group.end);
    sortGroups();
    endResetModel();
}

void LinksModel::sortGroups()
{
    std::ranges::stable_sort(m_groups, {}, &Group::rank);
    const QCollator collator = names::collator();
    for (Group &group : m_groups) {
        if (group.isSuggested() || group.items.first().other().kind != model::RecordKind::State)
            continue;
        std::ranges::sort(group.items,
            [&](const LinkItem &one, const LinkItem &two) { return collator(names::record(one.other()), names::record(two.other())); });
    }
}

const LinkItem *LinksModel::itemOf(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return nullptr;
    return &m_groups.at(qsizetype(index.internalId()) - 1).items.at(index.row());
}

Location LinksModel::placeOf(const QModelIndex &index) const
{
    const LinkItem *item = itemOf(index);
    return item ? item->place() : Location();
}

QList<base::LinkId> LinksModel::linksOf(const QModelIndex &index) const
{
    QList<base::LinkId> links;
    if (const LinkItem *item = itemOf(index)) {
        for (const model::LinkRow &row : item->rows)
            links.append(row.link.id);
    }
    return links;
}

QModelIndex LinksModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row() + 1) : quintptr(0));
}

QModelIndex LinksModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == 0)
        return {};
    return createIndex(int(child.internalId()) - 1, 0, quintptr(0));
}

int LinksModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_groups.size());
    if (parent.column() > 0 || parent.internalId() != 0)
        return 0;
    return int(m_groups.at(parent.row()).items.size());
}

int LinksModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant LinksModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (const LinkItem *item = itemOf(index))
        return dataOf(*item, m_groups.at(qsizetype(index.internalId()) - 1).isSuggested(), index.column(), role);
    const Group &group = m_groups.at(index.row());
    if (role == Qt::DisplayRole && index.column() == NameColumn)
        return group.title();
    if (role == IsFoldedRole)
        return group.relation == u"sponsors" || group.relation == u"votedBy";
    if (role == Qt::FontRole) {
        QFont font;
        font.setBold(true);
        return font;
    }
    return {};
}

QVariant LinksModel::dataOf(const LinkItem &item, bool isSuggested, int column, int role) const
{
    const model::LinkRow &first = item.rows.first();
    const model::Record &other = item.other();
    if (role == IsSuggestionRole)
        return isSuggested;
    if (column != NameColumn) {
        const bool accepts = column == AcceptColumn;
        if (!isSuggested)
            return {};
        if (role == Qt::DecorationRole)
            return QIcon::fromTheme(accepts ? u"dialog-ok-apply"_s : u"dialog-cancel"_s);
        if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)
            return accepts ? tr("Accept") : tr("Reject");
        return {};
    }
    if (role == Qt::DisplayRole) {
        const QString relation = isSuggested ? names::relation(first.link.relation, item.end) : QString();
        const QString text = names::subtitle({nameOf(other), item.addresses(), item.roles(), relation});
        return other.inLibrary ? text : text + u" ◌";
    }
    if (role == Qt::ToolTipRole) {
        QStringList lines{names::record(other)};
        if (!other.inLibrary)
            lines.append(tr("◌ wanted: not in the library"));
        if (model::dateDiffers(first)) {
            //: Two dates: the one that a citation states, and the true one of what it cites.
            lines.append(tr("Cited with the date %1, but dated %2")
                             .arg(names::date(first.link.date), names::date(first.to.date)));
        }
        for (const model::LinkRow &row : item.rows.first(std::min(kPlacesInTip, item.rows.size())))
            lines.append(sentenceOf(row));
        if (first.link.origin == model::Origin::Source || isSuggested)
            lines.append(names::subtitle({ruleText(first.link.rule), names::isolated(first.link.rule)}));
        lines.removeAll(QString());
        return lines.join(u'\n');
    }
    return {};
}

}
