// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "quickopenmodel.h"

#include "actionregistry.h"
#include "fuzzy.h"

#include <gui/models/names.h>
#include <gui/widgets/tworowdelegate.h>
#include <text/normalised.h>

#include <QIcon>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

constexpr qsizetype kLongestList = 50;

}

void QuickOpenModel::load(Session &session, const storage::RecordFilter &filter)
{
    session.read<QList<storage::RecordRow>>(
        this, [filter](const storage::Database &database) { return storage::DocumentQueries(database).list(filter); },
        [this](const QList<storage::RecordRow> &rows) {
            QList<model::Record> records;
            records.reserve(rows.size());
            for (const storage::RecordRow &row : rows)
                records.append(row.record);
            setRecords(records);
        });
}

void QuickOpenModel::setRecords(const QList<model::Record> &records)
{
    beginResetModel();
    m_chosen.clear();
    m_records.clear();
    m_records.reserve(records.size());
    for (const model::Record &record : records) {
        Entry entry;
        entry.text = names::record(record);
        entry.detail = names::subtitle({names::isolated(record.symbol), names::date(record.date)});
        entry.trailing = names::kind(record.kind);
        entry.icon = names::kindIcon(record.kind);
        entry.folded = text::fold(QString(entry.text + u' ' + record.symbol));
        entry.record = record.id;
        m_records.append(std::move(entry));
    }
    choose();
    endResetModel();
}

void QuickOpenModel::setCommands(const ActionRegistry &actions)
{
    beginResetModel();
    m_chosen.clear();
    m_commands.clear();
    for (const QAction *action : actions.actions()) {
        if (!action->isEnabled())
            continue;
        Entry entry;
        entry.action = action->objectName();
        entry.text = actions.label(entry.action);
        entry.detail = action->shortcut().toString(QKeySequence::NativeText);
        entry.trailing = tr("Command");
        entry.icon = u"system-run"_s;
        entry.folded = text::fold(entry.text);
        m_commands.append(std::move(entry));
    }
    choose();
    endResetModel();
}

void QuickOpenModel::setTyped(const QString &typed)
{
    beginResetModel();
    m_typed = text::fold(typed.trimmed());
    choose();
    endResetModel();
}

void QuickOpenModel::choose()
{
    m_chosen.clear();
    std::vector<std::pair<int, const Entry *>> fitting;
    for (const QList<Entry> *list : {&m_records, &m_commands}) {
        for (const Entry &entry : *list) {
            const int score = m_typed.isEmpty() ? 0 : fuzzyScore(m_typed, entry.folded);
            if (score >= 0)
                fitting.emplace_back(score, &entry);
        }
    }
    std::stable_sort(
        fitting.begin(), fitting.end(), [](const auto &left, const auto &right) { return left.first > right.first; });
    for (const auto &[score, entry] : fitting) {
        if (m_chosen.size() == kLongestList)
            break;
        m_chosen.append(entry);
    }
}

int QuickOpenModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_chosen.size());
}

QVariant QuickOpenModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Entry &entry = *m_chosen.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return entry.text;
    case Qt::DecorationRole:
        return QIcon::fromTheme(entry.icon);
    case SubtitleRole:
        return entry.detail;
    case TrailingRole:
        return entry.trailing;
    case RecordRole:
        return QVariant::fromValue(entry.record);
    case ActionRole:
        return entry.action;
    default:
        return {};
    }
}

}
