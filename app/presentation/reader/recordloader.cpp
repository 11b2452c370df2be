// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordloader.h"

#include <application/links.h>

#include <utility>

namespace presentation {

namespace {

// More of one relation are found by a search; nobody reads them one by one.
constexpr int kWholeGroup = 1000;

}

RecordLoader::RecordLoader(AsyncLibrary &library, QObject *parent)
    : QObject(parent)
    , m_library(library)
{
}

void RecordLoader::setContent(const ReaderContent &content)
{
    if (std::exchange(m_content, content).work.id != content.work.id)
        m_state = {};
    m_state.isWritable = !m_library.library().isReadOnly();
    const QStringList whole = std::exchange(m_state.whole, {});
    emit changed();
    readDetails();
    for (const QString &group : whole)
        showWhole(group);
}

void RecordLoader::readDetails()
{
    m_library.ask<application::RecordDetails>(this,
        [work = m_content.work](const application::OpenLibrary &library) { return application::recordDetails(library, work); },
        m_latest.ask([this](const application::RecordDetails &details) {
            m_state.mentions = details.mentions;
            m_state.history = details.history;
            m_state.merged = details.merged;
            m_state.quotations = details.quotations;
            emit changed();
            emit completed();
        }));
}

void RecordLoader::showWhole(const QString &group)
{
    const auto end = group.startsWith(u'>') ? model::LinkEnd::From : model::LinkEnd::To;
    const QString relation = group.sliced(1);
    m_library.read(this, application::linksOf(m_content.work.id, end, relation, kWholeGroup),
        m_latest.sameQuestion([this, end, relation, group](const QList<model::LinkRow> &rows) {
            QList<model::LinkRow> &shown = end == model::LinkEnd::From ? m_content.from : m_content.to;
            shown.removeIf([&](const model::LinkRow &row) { return row.link.relation == relation; });
            shown += rows;
            m_state.whole.append(group);
            emit changed();
        }));
}

}
