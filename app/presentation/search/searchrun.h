// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <application/searches.h>
#include <core/jobs/latestonly.h>
#include <presentation/asynclibrary.h>

#include <QObject>

#include <memory>

namespace presentation {

/// Asks one query after the other in the background: the first hits within a frame, then all counts, then what else is to
/// be said. A new query interrupts the one that runs. Lives on the GUI thread.
class SearchRun : public QObject
{
    Q_OBJECT

public:
    explicit SearchRun(AsyncLibrary &library, QObject *parent = nullptr);
    ~SearchRun() override;

    /// Of the options those that a page chooses: how many hits, in which order.
    void ask(const QString &query, const search::Options &options);
    /// Nothing of what was asked is waited for any more.
    void stop();

signals:
    /// May come twice for a query: the second time with everything counted.
    void answered(const search::Answer &answer);
    void asideKnown(const application::SecondaryResults &aside);
    void failed(const base::Error &error);

private:
    void askFor(search::SearchMode effort);
    void askAside(const search::Answer &answer);
    /// Options of a question that ends when another one is asked.
    search::Options interruptible(search::Options options) const;

    AsyncLibrary &m_library;
    QString m_query;
    search::Options m_options;
    std::shared_ptr<jobs::JobControl> m_control; ///< Of the search that runs.
    jobs::LatestOnly m_latest;
};

}
