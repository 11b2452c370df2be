// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "asynclibrary.h"

#include <application/librarycare.h>

#include <utility>

namespace presentation {

namespace {

constexpr std::chrono::milliseconds kChangedInterval {150};

}

AsyncLibrary::AsyncLibrary(application::OpenLibrary library, Settings &settings, QObject *parent)
    : QObject(parent)
    , m_library(std::move(library))
    , m_settings(settings)
{
    m_changed.setSingleShot(true);
    m_changed.setInterval(kChangedInterval);
    connect(&m_changed, &QTimer::timeout, this, &AsyncLibrary::changed);
    // The timer folds a burst of commits into one reload.
    m_library.onChanged(this, [this] {
        if (!m_changed.isActive())
            m_changed.start();
    });
    if (m_library.isReadOnly())
        m_state = application::stateOfDatabase(m_library);
}

void AsyncLibrary::lookForChanges()
{
    if (!m_library.isReadOnly())
        return;
    const auto state = [](const application::OpenLibrary &library) -> base::Result<QByteArray> { return application::stateOfDatabase(library); };
    ask<QByteArray>(this, state, [this](const QByteArray &now) {
        if (std::exchange(m_state, now) != now)
            emit changed();
    });
}

AsyncLibrary::~AsyncLibrary() = default;

}
