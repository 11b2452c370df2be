// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session.h"

namespace presentation {

namespace {

constexpr std::chrono::milliseconds kChangedInterval {150};

}

Session::Session(application::OpenLibrary library, Settings &settings, QObject *parent)
    : QObject(parent)
    , m_library(std::move(library))
    , m_settings(settings)
{
    m_changed.setSingleShot(true);
    m_changed.setInterval(kChangedInterval);
    connect(&m_changed, &QTimer::timeout, this, &Session::changed);
    // The timer folds a burst of commits into one reload.
    m_library.onChanged(this, [this] {
        if (!m_changed.isActive())
            m_changed.start();
    });
}

Session::~Session() = default;

}
