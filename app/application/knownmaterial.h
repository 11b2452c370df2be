// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <output/briefing/material.h>

#include <QHash>
#include <QMutex>

namespace application {

/// The material of a pack as it was read last, so that an edit of the pack reads only what is new in it. It may be of a moment
/// ago. Shared by the editor of a pack and the queries that it asks; any thread.
class KnownMaterial
{
public:
    enum class Use { Known, Nothing };

    /// The material of a pack's items. With Use::Nothing all of it is read anew, and takes the place of what was known.
    base::Result<QList<briefing::Material>> collect(const model::Pack &pack, const QString &language, const briefing::Fetcher &fetcher, Use use);

private:
    using Known = QHash<QString, briefing::Material>;

    Known snapshot(int &version) const;
    void remember(const QList<briefing::Material> &all, const QString &language, int version, Use use);

    mutable QMutex m_mutex;
    Known m_known;
    int m_version = 0; ///< Of the last time that all was read.
};

}
