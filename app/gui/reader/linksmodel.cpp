// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "linksmodel.h"

#include "recordfields.h"

#include <gui/decisions/decidemodel.h>
#include <gui/models/names.h>
#include <model/link.h>
#include <model/symbol.h>

#include <QCoreApplication>
#include <QFont>
#include <QIcon>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

constexpr qsizetype kPlacesInTip = 6;
constexpr qsizetype kSentence = 160;

QString groupName(const storage::LinkRow &row, bool forward)
{
    const model::Relation relation = model::relation(row.link.relation);
    return QCoreApplication::translate("Relation", forward ? relation.forward : relation.backward);
}

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

QString sentenceOf(const storage::LinkRow &row)
{
    const qsizetype from = std::max<qsizetype>(0, row.link.start - kSentence / 2);
    const QString piece = row.sentence.sliced(std::min(from, row.sentence.size()))
                              .first(std::min(kSentence, row.sentence.size() - std::min(from, row.sentence.size())));
    return names::subtitle({row.fromAddress, piece.isEmpty() ? QString() : u"…%1…"_s.arg(piece)});
}

}

void LinksModel::addRow(const QString &name, bool isSuggested, const storage::LinkRow &row, bool forward)
{
    auto group = std::ranges::find_if(
        m_groups, [&](const Group &one) { return one.name == name && one.isSuggested == isSuggested; });
    if (group == m_groups.end()) {
        m_groups.append({name, isSuggested, {}});
        group = std::prev(m_groups.end());
    }
    const auto same = std::ranges::find_if(group->items, [&](const Item &item) {
        const storage::LinkRow &first = item.rows.first();
        const bool sameEnd = forward ? first.to.id == row.to.id && first.link.toAddress == row.link.toAddress
                                     : first.from.id == row.from.id;
        return sameEnd && item.forward == forward && first.link.relation == row.link.relation
            && first.link.role == row.link.role;
    });
    if (same == group->items.end())
        group->items.append({{row}, forward});
    else
        same->rows.append(row);
}

void LinksModel::setContent(const ReaderContent &content)
{
    beginResetModel();
    m_groups.clear();
    const QString suggested = tr("suggested");
    QList<std::pair<storage::LinkRow, bool>> waiting;
    const auto addAll = [&](const QList<storage::LinkRow> &rows, bool forward) {
        for (const model::Relation &relation : model::relations()) {
            for (const storage::LinkRow &row : rows) {
                if (row.link.relation != QLatin1StringView(relation.name))
                    continue;
                if (row.link.status == model::LinkStatus::Suggested)
                    waiting.append({row, forward});
                else
                    addRow(groupName(row, forward), false, row, forward);
            }
        }
    };
    addAll(content.from, true);
    addAll(content.to, false);
    for (const auto &[row, forward] : std::as_const(waiting))
        addRow(suggested, true, row, forward);
    const QCollator collator = names::collator();
    for (Group &group : m_groups) {
        const bool isOfStates = !group.items.isEmpty()
            && (group.items.first().forward ? group.items.first().rows.first().to
                                            : group.items.first().rows.first().from)
                    .kind
                == model::RecordKind::State;
        if (isOfStates) {
            std::ranges::sort(group.items, [&](const Item &one, const Item &two) {
                return collator(names::record(one.rows.first().to), names::record(two.rows.first().to));
            });
        }
    }
    endResetModel();
}

const LinksModel::Item *LinksModel::itemOf(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return nullptr;
    return &m_groups.at(qsizetype(index.internalId()) - 1).items.at(index.row());
}

Place LinksModel::placeOf(const QModelIndex &index) const
{
    const Item *item = itemOf(index);
    if (!item)
        return {};
    const storage::LinkRow &row = item->rows.first();
    if (item->forward)
        return {row.to.id, {}, model::Address(row.link.toAddress), {}};
    return {row.from.id, row.fromLanguage, model::Address(row.fromAddress), row.link.fromPassage};
}

QList<base::LinkId> LinksModel::linksOf(const QModelIndex &index) const
{
    QList<base::LinkId> links;
    if (const Item *item = itemOf(index)) {
        for (const storage::LinkRow &row : item->rows)
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
    if (const Item *item = itemOf(index))
        return dataOf(*item, m_groups.at(qsizetype(index.internalId()) - 1).isSuggested, index.column(), role);
    const Group &group = m_groups.at(index.row());
    if (role == Qt::DisplayRole && index.column() == NameColumn)
        return u"%1  %2"_s.arg(group.name, QLocale().toString(group.items.size()));
    if (role == Qt::FontRole) {
        QFont font;
        font.setBold(true);
        return font;
    }
    return {};
}

QVariant LinksModel::dataOf(const Item &item, bool isSuggested, int column, int role) const
{
    const storage::LinkRow &first = item.rows.first();
    const model::Record &other = item.forward ? first.to : first.from;
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
        const QString address = item.forward ? first.link.toAddress : QString();
        const QString relation = isSuggested ? groupName(first, item.forward) : QString();
        QString text = names::subtitle({nameOf(other), address, roleText(first.link.role), relation});
        return other.inLibrary ? text : text + u" ◌";
    }
    if (role == Qt::ToolTipRole) {
        QStringList lines{names::record(other)};
        if (!other.inLibrary)
            lines.append(tr("◌ wanted: not in the library"));
        if (storage::dateDiffers(first)) {
            //: Two dates: the one that a citation states, and the true one of what it cites.
            lines.append(tr("Cited with the date %1, but adopted on %2")
                             .arg(names::date(first.link.date), names::date(first.to.date)));
        }
        for (const storage::LinkRow &row : item.rows.first(std::min(kPlacesInTip, item.rows.size())))
            lines.append(sentenceOf(row));
        if (isSuggested)
            lines.append(names::subtitle({ruleText(first.link.rule), names::isolated(first.link.rule)}));
        lines.removeAll(QString());
        return lines.join(u'\n');
    }
    return {};
}

}
