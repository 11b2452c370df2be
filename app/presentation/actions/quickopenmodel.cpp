// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "quickopenmodel.h"

#include "actionregistry.h"

#include <analysis/recognition/states.h>
#include <application/records.h>
#include <core/text/normalised.h>
#include <presentation/shared/listroles.h>

#include <QIcon>

#include <algorithm>
#include <tuple>
#include <utility>

using namespace Qt::StringLiterals;

namespace presentation {

namespace {

constexpr qsizetype kLongestList = 50;
constexpr qsizetype kMostParagraphs = 5;
constexpr QChar kCommandSign = u'>';

bool isBetter(const QuickOpenFit &left, const QuickOpenFit &right)
{
    // Of two that fit alike the one that was read last is meant, then the shorter name.
    return std::tuple(left.match, left.entry->lately, left.size) < std::tuple(right.match, right.entry->lately, right.size);
}

}

void QuickOpenModel::load(AsyncLibrary &library, const model::RecordFilter &filter)
{
    read(library, [query = application::records(filter)](const application::OpenLibrary &opened) -> base::Result<application::Openables> {
        application::Openables found;
        TRY(const QList<model::RecordRow> rows, opened.run(query));
        for (const model::RecordRow &row : rows)
            found.records.append(row.record);
        return found;
    });
}

void QuickOpenModel::loadAll(AsyncLibrary &library)
{
    read(library, application::openables);
}

void QuickOpenModel::read(AsyncLibrary &library, const std::function<base::Result<application::Openables>(const application::OpenLibrary &)> &openables)
{
    library.ask<QList<QuickOpenEntry>>(this,
        [openables](const application::OpenLibrary &opened) { return openables(opened).transform(quickOpenEntries); },
        m_latest.ask([this](const QList<QuickOpenEntry> &entries) { setEntries(entries); }));
}

void QuickOpenModel::setRecords(const QList<model::Record> &records)
{
    application::Openables openables;
    openables.records = records;
    setEntries(quickOpenEntries(openables));
}

void QuickOpenModel::setEntries(QList<QuickOpenEntry> entries)
{
    beginResetModel();
    m_chosen.clear();
    m_things = std::move(entries);
    choose();
    endResetModel();
}

void QuickOpenModel::setCommands(const ActionRegistry &actions)
{
    beginResetModel();
    m_chosen.clear();
    m_commands.clear();
    for (const QAction *action : actions.actions()) {
        if (action->isEnabled()) {
            m_commands.append(QuickOpenEntry::ofCommand(action->objectName(), actions.label(action->objectName()),
                action->shortcut().toString(QKeySequence::NativeText)));
        }
    }
    choose();
    endResetModel();
}

void QuickOpenModel::setTyped(const QString &typed)
{
    beginResetModel();
    m_typed = text::fold(typed.trimmed());
    m_reference = model::Reference::parse(typed);
    choose();
    endResetModel();
}

/// Adds the entries that have what was typed; all, where nothing was.
void QuickOpenModel::addFitting(const QList<QuickOpenEntry> &entries, const QString &typed, QList<QuickOpenFit> &fits)
{
    // No record is called "South Korea", and yet it is a State.
    const QString code = recognition::stateCode(typed).value_or(QString());
    for (const QuickOpenEntry &entry : entries) {
        const QuickOpenFit fit = typed.isEmpty() ? QuickOpenFit {NameMatch::Exact, 0, &entry} : fitOf(entry, typed, code);
        if (fit.match != NameMatch::None)
            fits.append(fit);
    }
}

void QuickOpenModel::addNear(const QList<QuickOpenEntry> &entries, const QString &typed, QList<QuickOpenFit> &fits)
{
    for (const QuickOpenEntry &entry : entries) {
        if (isNearTo(entry, typed))
            fits.append({NameMatch::Near, entry.names.value(0).size(), &entry});
    }
}

/// "57/12 op8": the paragraph of each document that is called so.
void QuickOpenModel::chooseParagraphs()
{
    m_paragraphs.clear();
    if (!m_reference || m_reference->address.isEmpty())
        return;
    const QString document = text::fold(m_reference->symbol ? m_reference->symbol->display() : m_reference->shortForm);
    if (document.isEmpty())
        return;
    for (const QuickOpenEntry &thing : std::as_const(m_things)) {
        const bool isMeant = !thing.record.symbol.isEmpty() && thing.record.kind == model::RecordKind::Document && thing.names.contains(document);
        if (isMeant && m_paragraphs.size() < kMostParagraphs) {
            m_paragraphs.append(thing);
            m_paragraphs.last().address = m_reference->address;
        }
    }
}

void QuickOpenModel::choose()
{
    m_chosen.clear();
    chooseParagraphs();
    const bool isCommand = m_typed.startsWith(kCommandSign);
    const QString typed = isCommand ? m_typed.sliced(1).trimmed() : m_typed;
    static const QList<QuickOpenEntry> none;
    const QList<QuickOpenEntry> &things = isCommand ? none : m_things;
    QList<QuickOpenFit> fits;
    for (const QuickOpenEntry &paragraph : std::as_const(m_paragraphs))
        fits.append({NameMatch::Exact, 0, &paragraph});
    for (const auto add : {addFitting, addNear}) {
        if (!fits.isEmpty() && add == addNear)
            break;
        add(things, typed, fits);
        add(m_commands, typed, fits);
    }
    std::ranges::stable_sort(fits, isBetter);
    for (const QuickOpenFit &fit : std::as_const(fits).first(std::min(fits.size(), kLongestList)))
        m_chosen.append(fit.entry);
}

int QuickOpenModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_chosen.size());
}

QVariant QuickOpenModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const QuickOpenEntry &entry = this->entry(index);
    switch (role) {
    case Qt::DisplayRole:
        return entry.text();
    case Qt::DecorationRole:
        return QIcon::fromTheme(entry.icon());
    case SubtitleRole:
        return entry.detail();
    case TrailingRole:
        return entry.trailing();
    case RecordRole:
        return QVariant::fromValue(entry.record.id);
    default:
        return {};
    }
}

}
