// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "quickopenmodel.h"

#include "actionregistry.h"

#include <analysis/recognition/states.h>
#include <application/records.h>
#include <core/text/normalised.h>
#include <presentation/shared/listroles.h>
#include <presentation/shared/names.h>

#include <QIcon>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace presentation {

namespace {

constexpr qsizetype kLongestList = 50;
constexpr QChar kCommandSign = u'>';
constexpr qsizetype kOtherName = 1000; // Of what fits alike, names in other languages stand behind.
constexpr qsizetype kLongestCode = 3;

QStringList foldedOnce(const QStringList &names)
{
    QStringList folded;
    for (const QString &name : names) {
        const QString form = text::fold(name.trimmed());
        if (!form.isEmpty() && !folded.contains(form))
            folded.append(form);
    }
    return folded;
}

}

void QuickOpenModel::load(AsyncLibrary &library, const model::RecordFilter &filter)
{
    library.read(this, application::records(filter), [this](const QList<model::RecordRow> &rows) {
        QList<model::Record> records;
        records.reserve(rows.size());
        for (const model::RecordRow &row : rows)
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
        entry.names = namesOf(record);
        entry.otherNames = otherNamesOf(record);
        entry.code = record.kind == model::RecordKind::State ? record.symbolKey : QString();
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
        entry.names = {text::fold(entry.text)};
        // "Colours: Dark" is called "dark" too.
        if (const qsizetype colon = entry.text.indexOf(u':'); colon >= 0)
            entry.names.append(text::fold(QStringView(entry.text).sliced(colon + 1).trimmed()));
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

QStringList QuickOpenModel::namesOf(const model::Record &record)
{
    QStringList names {names::record(record)};
    if (record.kind != model::RecordKind::State)
        names.append(record.name);
    if (record.kind == model::RecordKind::Body)
        names.append(record.symbolKey);
    if (const std::optional<model::Symbol> symbol = model::Symbol::parse(record.symbol))
        names += {record.symbol, symbol->shortForm()};
    names += record.fields.value(u"aliases"_s).toVariant().toStringList();
    return foldedOnce(names);
}

QStringList QuickOpenModel::otherNamesOf(const model::Record &record)
{
    QStringList names;
    if (record.kind == model::RecordKind::State) {
        for (const QString &language : {u"en"_s, u"fr"_s, u"es"_s, u"ru"_s, u"ar"_s, u"zh"_s})
            names.append(recognition::stateName(record.symbolKey, language));
    }
    for (auto field = record.fields.begin(); field != record.fields.end(); ++field) {
        if (field.key().startsWith("name_"_L1))
            names.append(field->toString());
    }
    return foldedOnce(names);
}

QuickOpenModel::Fit QuickOpenModel::fitOf(const Entry &entry, const QString &typed, const QString &code)
{
    Fit best {NameMatch::None, 2 * kOtherName, &entry};
    // Short forms and codes ("EAU", "AND") are words of some language too.
    if (!entry.code.isEmpty() && (entry.code == code || entry.code.compare(typed, Qt::CaseInsensitive) == 0))
        best.match = typed.size() > kLongestCode ? NameMatch::Exact : NameMatch::Phrase;
    const auto take = [&best, &typed, &entry](const QString &name, qsizetype behind) {
        const Fit fit {presentation::matchOf(typed, name), name.size() + behind, &entry};
        if (std::pair(fit.match, fit.size) < std::pair(best.match, best.size))
            best = fit;
    };
    for (const QString &name : entry.names)
        take(name, 0);
    for (const QString &name : entry.otherNames)
        take(name, kOtherName);
    return best;
}

/// Adds the entries that have what was typed; all, where nothing was.
void QuickOpenModel::addFitting(const QList<Entry> &entries, const QString &typed, QList<Fit> &fits)
{
    // "South Korea" is nobody's name in the library, and yet a State's.
    const QString code = recognition::stateCode(typed).value_or(QString());
    for (const Entry &entry : entries) {
        const Fit fit = typed.isEmpty() ? Fit {NameMatch::Exact, 0, &entry} : fitOf(entry, typed, code);
        if (fit.match != NameMatch::None)
            fits.append(fit);
    }
}

void QuickOpenModel::addNear(const QList<Entry> &entries, const QString &typed, QList<Fit> &fits)
{
    for (const Entry &entry : entries) {
        if (std::ranges::any_of(entry.names + entry.otherNames, [&typed](const QString &name) { return isNear(typed, name); }))
            fits.append({NameMatch::Near, entry.names.first().size(), &entry});
    }
}

void QuickOpenModel::choose()
{
    m_chosen.clear();
    const bool isCommand = m_typed.startsWith(kCommandSign);
    const QString typed = isCommand ? m_typed.sliced(1).trimmed() : m_typed;
    static const QList<Entry> none;
    const QList<Entry> &records = isCommand ? none : m_records;
    QList<Fit> fits;
    for (const auto add : {addFitting, addNear}) {
        if (!fits.isEmpty())
            break;
        add(records, typed, fits);
        add(m_commands, typed, fits);
    }
    // Of two that fit alike the shorter name is meant.
    std::ranges::stable_sort(fits, {}, [](const Fit &fit) { return std::pair(fit.match, fit.size); });
    for (const Fit &fit : std::as_const(fits).first(std::min(fits.size(), kLongestList)))
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
