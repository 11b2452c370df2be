// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossierlistmodel.h"

#include "trashlistmodel.h"

#include <application/dossiers.h>
#include <core/text/normalised.h>
#include <presentation/shared/annotationtexts.h>
#include <presentation/shared/listroles.h>
#include <presentation/shared/names.h>

#include <QIcon>
#include <QLocale>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace presentation {

namespace {

using ItemKind = model::DossierItem::Kind;

/// So much of a text stands in a row.
constexpr qsizetype kMostWords = 160;

QString rowWords(const QString &words)
{
    return names::isolated(words.simplified().left(kMostWords));
}

}

DossierListModel::DossierListModel(model::DossierId dossier, QObject *parent)
    : ListOf(parent)
    , m_id(dossier)
{
}

NavigationTarget DossierListModel::key() const
{
    return m_id.isValid() ? NavigationTarget::ofDossier(m_id) : NavigationTarget::dossiers();
}

QString DossierListModel::path() const
{
    QStringList names;
    for (const QString &name : m_path)
        names.append(names::isolated(name));
    return names::subtitle(names + QStringList {names::isolated(m_dossier.name)});
}

void DossierListModel::reload(AsyncLibrary &library)
{
    if (m_id.isValid()) {
        library.runner().runInBackground<QList<model::DossierContent>>(this,
            [opened = &library.library(), query = application::dossierWithNested(m_id)] { return opened->run(query); },
            m_latest.ask([this, &library](const base::Result<QList<model::DossierContent>> &whole) {
                // A dossier that was deleted elsewhere is no failure of this page.
                m_isGone = !whole && whole.error().code == base::ErrorCode::NotFound;
                m_whole = whole.value_or(QList<model::DossierContent>());
                if (whole || m_isGone)
                    take(m_whole.value(0));
                else
                    emit library.failed(whole.error());
            }));
        return;
    }
    library.read(this, application::dossiers(), m_latest.ask([this](const QList<model::Dossier> &all) {
        model::DossierContent content;
        for (const model::Dossier &dossier : all) {
            if (!dossier.parent.isValid())
                content.nested.append(dossier);
        }
        take(content);
    }));
}

void DossierListModel::take(const model::DossierContent &content)
{
    if (!m_isGone) {
        m_dossier = content.dossier;
        m_path = content.path;
    }
    QList<DossierEntry> entries;
    for (const model::Dossier &nested : content.nested)
        entries.append({nested, {}});
    for (const model::DossierRow &row : content.rows)
        entries.append({{}, row});
    setRows(entries);
    emit loaded();
}

Location DossierListModel::locationOf(const QModelIndex &index) const
{
    const DossierEntry &entry = row(index.row());
    if (entry.isDossier() || !entry.thing.record.id.isValid())
        return {};
    if (entry.thing.item.kind == ItemKind::Record)
        return {entry.thing.record.id, {}, {}, {}};
    return {entry.thing.record.id, entry.thing.language, model::Address(entry.thing.item.title), entry.thing.passage};
}

QString DossierListModel::pageOf(const DossierEntry &entry)
{
    if (entry.isDossier())
        return NavigationTarget::ofDossier(entry.nested.id).text;
    return entry.thing.item.pack.isValid() ? NavigationTarget::ofPack(entry.thing.item.pack).text : QString();
}

QString DossierListModel::lineOf(const QModelIndex &index) const
{
    return QStringList {index.data().toString(), index.data(SubtitleRole).toString()}.join(u'\t');
}

qint64 DossierListModel::idOf(const QModelIndex &index) const
{
    // Two tables number these rows; those of one are below zero.
    const DossierEntry &entry = row(index.row());
    return entry.isDossier() ? -entry.nested.id.value() : entry.thing.item.id.value();
}

QString DossierListModel::emptySentence() const
{
    if (m_isGone)
        return tr("This dossier was moved to the trash.");
    return m_id.isValid() ? tr("This dossier is empty. Drag things onto it in the library tree, or choose Add to Dossier in their menus.")
                          : tr("No dossiers yet. A dossier keeps together what belongs together: documents, paragraphs, people, notes.");
}

QString DossierListModel::notFoundSentence() const
{
    return tr("Nothing in this dossier has these words.");
}

QString DossierListModel::title(const DossierEntry &entry)
{
    const model::DossierRow &thing = entry.thing;
    if (entry.isDossier())
        return entry.nested.name;
    switch (thing.item.kind) {
    case ItemKind::Record:
        return names::record(thing.record);
    case ItemKind::Passage:
        return rowWords(thing.item.words);
    case ItemKind::Note:
        //: A note without a title.
        return thing.item.title.isEmpty() ? tr("Untitled note") : thing.item.title;
    case ItemKind::Annotation:
        return thing.name.isEmpty() ? lockedLabel() : rowWords(thing.name);
    case ItemKind::Pack:
    case ItemKind::Search:
        return rowWords(thing.name);
    }
    Q_UNREACHABLE_RETURN({});
}

QString DossierListModel::kindOf(const DossierEntry &entry)
{
    if (entry.isDossier())
        return thingKindText(model::TrashKind::Dossier);
    switch (entry.thing.item.kind) {
    case ItemKind::Record:
        return names::oneOfKind(entry.thing.record.kind);
    case ItemKind::Passage:
        return tr("Paragraph");
    case ItemKind::Annotation:
        return thingKindText(model::TrashKind::Annotation);
    case ItemKind::Pack:
        return thingKindText(model::TrashKind::Pack);
    case ItemKind::Search:
        return thingKindText(model::TrashKind::SavedSearch);
    case ItemKind::Note:
        return thingKindText(model::TrashKind::Note);
    }
    Q_UNREACHABLE_RETURN({});
}

QString DossierListModel::subtitle(const DossierEntry &entry)
{
    const QString kind = kindOf(entry);
    if (entry.isDossier())
        return kind;
    const model::DossierRow &thing = entry.thing;
    switch (thing.item.kind) {
    case ItemKind::Record:
        return names::subtitle({kind, names::isolated(thing.record.symbol), names::date(thing.record.date)});
    case ItemKind::Passage:
        return names::subtitle({kind, names::isolated(thing.record.symbol), names::isolated(thing.item.title),
            thing.item.passage.isValid() ? QString() : tr("not in the text any more")});
    case ItemKind::Annotation:
        return names::subtitle({kind, names::isolated(thing.record.symbol), rowWords(thing.detail)});
    case ItemKind::Pack:
    case ItemKind::Search:
        return names::subtitle({kind, rowWords(thing.detail)});
    case ItemKind::Note:
        return names::subtitle({kind, rowWords(thing.item.words)});
    }
    Q_UNREACHABLE_RETURN({});
}

QString DossierListModel::iconOf(const DossierEntry &entry)
{
    if (entry.isDossier())
        return u"folder"_s;
    switch (entry.thing.item.kind) {
    case ItemKind::Record:
        return names::kindIcon(entry.thing.record.kind);
    case ItemKind::Passage:
        return names::kindIcon(model::RecordKind::Document);
    case ItemKind::Annotation:
        return u"view-pim-notes"_s;
    case ItemKind::Pack:
        return u"document-multiple"_s;
    case ItemKind::Search:
        return u"edit-find"_s;
    case ItemKind::Note:
        return u"note"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QVariant DossierListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const DossierEntry &entry = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return title(entry);
    case Qt::ToolTipRole:
        return entry.isDossier() || entry.thing.item.words.isEmpty() ? title(entry) : entry.thing.item.words;
    case Qt::DecorationRole:
        return QIcon::fromTheme(iconOf(entry));
    case SubtitleRole:
        return subtitle(entry);
    case TrailingRole:
        if (entry.isDossier())
            return QLocale().toString(entry.nested.items);
        //: Of a thing that stands first in its dossier, at the end of its row.
        return entry.thing.item.isPinned ? tr("pinned") : QString();
    case SearchRole:
        return text::fold(QString(title(entry) + u' ' + subtitle(entry) + u' ' + entry.thing.item.words));
    default:
        return {};
    }
}

Qt::ItemFlags DossierListModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = ListOf::flags(index);
    return index.isValid() && !row(index.row()).isNote() ? flags | Qt::ItemIsDragEnabled : flags;
}

QMimeData *DossierListModel::mimeData(const QModelIndexList &indexes) const
{
    DraggedThings things;
    for (const QModelIndex &index : indexes) {
        const DossierEntry &entry = row(index.row());
        if (entry.isDossier())
            things.dossiers.append(entry.nested.id);
        else
            things.items.append(entry.thing.item);
    }
    return things.asMimeData();
}

}
