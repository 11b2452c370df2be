// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "packeditor.h"

#include "recordfacts.h"

#include <application/packs.h>
#include <presentation/settings/language.h>
#include <presentation/settings/settings.h>
#include <presentation/suggestions/writequeue.h>

#include <QPointer>
#include <QSignalBlocker>

#include <algorithm>
#include <array>
#include <utility>

namespace presentation {

namespace {

/// Long enough to be one save for a word, short enough to lose no more than a word.
constexpr std::chrono::milliseconds kSaveDelay {600};
/// The pages follow the hand; a key that follows at once is taken along.
constexpr std::chrono::milliseconds kOutlineDelay {50};
/// A save ends a moment before the library tells that it has changed; both are answered by reading once.
constexpr std::chrono::milliseconds kReloadDelay {250};

bool sameItems(const QList<model::PackItem> &one, const QList<model::PackItem> &other)
{
    return std::ranges::equal(one, other, application::sameItem);
}

}

PackEditor::PackEditor(AsyncLibrary &library, base::PackId id, QObject *parent)
    : QObject(parent)
    , m_library(library)
    , m_id(id)
{
    m_outlineTimer.setSingleShot(true);
    m_outlineTimer.setInterval(kOutlineDelay);
    connect(&m_outlineTimer, &QTimer::timeout, this, &PackEditor::outlineEdited);
    m_saveTimer.setSingleShot(true);
    m_saveTimer.setInterval(kSaveDelay);
    connect(&m_saveTimer, &QTimer::timeout, this, &PackEditor::save);
    connect(&m_blocks, &PackModel::edited, this, &PackEditor::scheduleSave);
    connect(&m_blocks, &PackModel::partsDropped, this, &PackEditor::insert);
    m_reloadTimer.setSingleShot(true);
    m_reloadTimer.setInterval(kReloadDelay);
    connect(&m_reloadTimer, &QTimer::timeout, this, &PackEditor::reload);
    connect(&m_library, &AsyncLibrary::changed, this, &PackEditor::reloadSoon);
    connect(&m_library.settings(), &Settings::settingChanged, this, &PackEditor::followDesign);
}

PackEditor::~PackEditor()
{
    // The editor goes, the session stays: the last save is the session's.
    if (m_isDirty)
        m_library.write(&m_library, application::savePack(edited(), m_stored));
}

void PackEditor::reloadSoon()
{
    if (!m_reloadTimer.isActive())
        m_reloadTimer.start();
}

void PackEditor::reload()
{
    // What the user did meanwhile is newer than the library, and its own save brings the next answer.
    if (m_isDirty || m_saves > 0)
        return;
    m_library.read(this, application::packOutline(m_id, Language::current(), packFacts(), m_known),
        m_latest.ask([this](const briefing::Outline &read) {
            if (!m_isDirty && m_saves == 0)
                take(read);
        }));
}

/// The pages follow what is set for all packs at once.
void PackEditor::followDesign(Setting setting)
{
    constexpr std::array kDesign {Setting::PackOrganisation, Setting::PackLogo, Setting::PackFont, Setting::PackFontSize, Setting::PackPaper,
        Setting::PackCitationStyle};
    if (!std::ranges::contains(kDesign, setting))
        return;
    if (m_isDirty)
        m_outlineTimer.start();
    else
        reload();
}

void PackEditor::take(const briefing::Outline &read)
{
    const bool isOtherTitle = !m_isLoaded || m_cover.title != read.pack.title;
    // What was added while the pack was read: it is not in the library yet.
    const QList<model::PackItem> early = m_isLoaded ? QList<model::PackItem>() : m_blocks.rows();
    takeBlocks(read.pack.items);
    m_isLoaded = true;
    m_cover = read.pack;
    m_stored = read.pack.items;
    m_blocks.setOutline(read);
    emit loaded();
    if (isOtherTitle)
        emit titleChanged();
    if (early.isEmpty())
        return;
    m_blocks.undoStack().clear(); // Its first step knows nothing of what was loaded.
    m_blocks.append(early, tr("Add to Briefing Pack"));
}

void PackEditor::takeBlocks(const QList<model::PackItem> &items)
{
    const QList<model::PackItem> own = m_blocks.rows();
    if (m_isLoaded && sameItems(own, items))
        return;
    if (m_isLoaded && items.size() > own.size() && sameItems(items.first(own.size()), own)) {
        const QSignalBlocker quiet(&m_blocks); // It comes from the library; there is nothing to save.
        m_blocks.append(items.sliced(own.size()), tr("Add to Briefing Pack"));
    } else if (m_isLoaded) {
        m_blocks.undoStack().clear();
    }
    m_blocks.setRows(items);
}

void PackEditor::setCover(const model::Pack &cover)
{
    const bool isOtherTitle = m_cover.title != cover.title;
    m_cover = cover;
    scheduleSave();
    if (isOtherTitle)
        emit titleChanged();
}

void PackEditor::scheduleSave()
{
    if (!m_isLoaded || isReadOnly())
        return;
    m_latest.drop();
    m_isDirty = true;
    m_outlineTimer.start();
    m_saveTimer.start();
}

void PackEditor::outlineEdited()
{
    // One at a time: a long pack is written faster than its outline is made.
    if (m_isOutlining) {
        m_isOutlineStale = true;
        return;
    }
    m_isOutlining = true;
    m_isOutlineStale = false;
    const application::Query<briefing::Outline> query = application::packOutline(edited(), Language::current(), packFacts(), m_known);
    const auto take = m_latest.ask([this](const briefing::Outline &made) {
        m_blocks.setOutline(made);
        emit outlined();
    });
    m_library.runner().runInBackground<briefing::Outline>(this,
        [library = &m_library.library(), query] { return library->run(query); },
        [this, take](const base::Result<briefing::Outline> &made) {
            m_isOutlining = false;
            if (made)
                take(*made);
            else
                emit m_library.failed(made.error());
            if (m_isOutlineStale)
                outlineEdited();
        });
}

model::Pack PackEditor::edited() const
{
    model::Pack pack = m_cover;
    pack.items = m_blocks.rows();
    return pack;
}

void PackEditor::save()
{
    if (m_saves > 0)
        m_saveTimer.start();
    else
        write();
}

void PackEditor::saveNow()
{
    m_saveTimer.stop();
    if (m_isDirty)
        write();
}

/// In the order of all that the user does: the pack may go to the trash next.
void PackEditor::write()
{
    const model::Pack pack = edited();
    const QList<model::PackItem> before = std::exchange(m_stored, pack.items);
    m_isDirty = false;
    ++m_saves;
    const QPointer<PackEditor> guard(this);
    WriteQueue::of(m_library).add<model::Pack>([pack, before] { return application::savePack(pack, before); },
        [guard, sent = pack.items.size()](const model::Pack &saved) {
            if (guard)
                guard->takeSaved(saved, sent);
        },
        [guard, before] {
            if (!guard)
                return;
            --guard->m_saves;
            guard->m_stored = before;
            guard->m_isDirty = true; // Nothing that was written is given up; the next change tries again.
        });
}

void PackEditor::takeSaved(const model::Pack &saved, qsizetype sent)
{
    if (--m_saves > 0)
        return; // A later one is on its way, and brings the same.
    m_stored = saved.items;
    // Paragraphs that came from a document while this was written.
    m_blocks.append(saved.items.sliced(sent), tr("Add to Briefing Pack"));
    if (!m_isDirty)
        reloadSoon();
}

void PackEditor::insert(const QList<application::PackPart> &parts, int row)
{
    if (isReadOnly())
        return;
    m_library.read(this, application::packItemsOf(parts), [this, row](const QList<model::PackItem> &items) {
        m_blocks.insert(row < 0 ? m_blocks.rowCount() : row, items, tr("Add to Briefing Pack"));
    });
}

void PackEditor::makeOutline(const briefing::Released &released, const std::function<void(const briefing::Outline &)> &done)
{
    m_library.read(this, application::packOutline(edited(), Language::current(), packFacts(), released), done);
}

Location PackEditor::locationOf(int row) const
{
    const model::PackItem &item = m_blocks.row(row);
    if (item.kind == model::PackItem::Kind::Heading || item.kind == model::PackItem::Kind::Note || item.kind == model::PackItem::Kind::Table)
        return {};
    Location place {item.record, item.firstLanguage(), {}, item.passage};
    const QList<briefing::Block> &made = m_blocks.outline().blocks;
    if (row < made.size()) {
        if (!place.record.isValid())
            place.record = made.at(row).record.id;
        if (!place.passage.isValid())
            place.address = model::Address(made.at(row).quotation.address);
    }
    return place;
}

model::Pack blankPack(const AsyncLibrary &library, const QString &title)
{
    model::Pack blank;
    blank.title = title;
    blank.preparedBy = library.settings().value(Setting::AuthorName).toString();
    blank.classification = library.settings().value(Setting::PackClassification).toString();
    blank.date = QDate::currentDate();
    return blank;
}

void addToPack(AsyncLibrary &library, QObject *context, base::PackId pack, base::RecordId record,
    const QList<base::PassageId> &passages, const std::function<void(base::PackId)> &done)
{
    library.write(context, application::appendToPack(pack, blankPack(library, PackEditor::tr("Briefing Pack")), record, passages), done);
}

void addToPack(AsyncLibrary &library, QObject *context, base::PackId pack, const QList<model::Annotation> &annotations,
    const std::function<void(base::PackId)> &done)
{
    library.write(context, application::appendAnnotations(pack, blankPack(library, PackEditor::tr("Briefing Pack")), annotations), done);
}

}
