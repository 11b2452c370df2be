// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "packmodel.h"

#include <core/jobs/latestonly.h>
#include <presentation/asynclibrary.h>
#include <presentation/settings/settings.h>

#include <QTimer>

#include <functional>
#include <memory>

namespace presentation {

/// Edits a briefing pack: reads it, saves by itself what the user changes, and takes what other tabs add meanwhile. GUI
/// thread; owned by the pack's page, and saves the last changes when it goes.
class PackEditor : public QObject
{
    Q_OBJECT

public:
    PackEditor(AsyncLibrary &library, base::PackId id, QObject *parent = nullptr);
    ~PackEditor() override;

    base::PackId id() const { return m_id; }
    /// What stands on the cover, as it is edited; its blocks are those of blocks().
    const model::Pack &cover() const { return m_cover; }
    /// Takes all but the blocks.
    void setCover(const model::Pack &cover);
    PackModel &blocks() { return m_blocks; }
    bool isLoaded() const { return m_isLoaded; }
    bool isReadOnly() const { return m_library.library().isReadOnly(); }
    void reload();
    /// Saves what was changed and waits to be saved: before something is done that may take the pack away.
    void saveNow();
    /// Makes the outline of the pack as it is edited now, for an export; private annotations go along when they are released.
    void makeOutline(const briefing::Released &released, const std::function<void(const briefing::Outline &)> &done);
    /// Where a block comes from; without a record for words of the user's own.
    Location locationOf(int row) const;

signals:
    /// The pack was read; its outline is new.
    void loaded();
    /// The outline is that of the pack as it is edited now; it is not saved yet.
    void outlined();
    void titleChanged();

private:
    void reloadSoon();
    void followDesign(Setting setting);
    void take(const briefing::Outline &read);
    void takeBlocks(const QList<model::PackItem> &items);
    void scheduleSave();
    void outlineEdited();
    void save();
    void write();
    void takeSaved(const model::Pack &saved, qsizetype sent);
    /// Puts parts of the library before a row; -1: behind the last one.
    void insert(const QList<application::PackPart> &parts, int row);
    model::Pack edited() const;

    AsyncLibrary &m_library;
    base::PackId m_id;
    model::Pack m_cover;
    PackModel m_blocks;
    QList<model::PackItem> m_stored; ///< The blocks as the library has them, once the save that runs is done.
    jobs::LatestOnly m_latest; ///< What was read before the last change is stale.
    std::shared_ptr<application::KnownMaterial> m_known = std::make_shared<application::KnownMaterial>();
    QTimer m_outlineTimer;
    QTimer m_reloadTimer;
    QTimer m_saveTimer;
    bool m_isLoaded = false;
    bool m_isDirty = false;
    int m_saves = 0; ///< That are under way.
    bool m_isOutlining = false;
    bool m_isOutlineStale = false; ///< The user went on while the outline was made.
};

/// A pack with nothing in it, by the user and of today.
model::Pack blankPack(const AsyncLibrary &library, const QString &title);
/// Adds passages (a document or record when `passages` is empty) to a pack; made with a name when `pack` is invalid.
void addToPack(AsyncLibrary &library, QObject *context, base::PackId pack, base::RecordId record,
    const QList<base::PassageId> &passages, const std::function<void(base::PackId)> &done);
/// The same with annotations.
void addToPack(AsyncLibrary &library, QObject *context, base::PackId pack, const QList<model::Annotation> &annotations,
    const std::function<void(base::PackId)> &done);

}
