// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recordhtml.h"

#include <core/jobs/latestonly.h>

namespace presentation {

/// What the page of a record shows: its content, and what takes longer to find and is read after that: mentions, history,
/// quotations, groups of links that are asked for whole. Owned by the page; GUI thread.
class RecordLoader : public QObject
{
    Q_OBJECT

public:
    RecordLoader(AsyncLibrary &library, QObject *parent);

    /// Groups that are shown whole stay so while the record is the same.
    void setContent(const ReaderContent &content);
    /// Reads all links of a group: ">cites" from the record, "<cites" to it.
    void showWhole(const QString &group);

    const ReaderContent &content() const { return m_content; }
    const RecordState &state() const { return m_state; }

signals:
    void changed();
    /// The mentions, the history and the quotations are there.
    void completed();

private:
    void readDetails();

    AsyncLibrary &m_library;
    ReaderContent m_content;
    RecordState m_state;
    jobs::LatestOnly m_latest; ///< Of contents.
};

}
