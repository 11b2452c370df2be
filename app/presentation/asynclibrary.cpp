// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "asynclibrary.h"

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
}

AsyncLibrary::~AsyncLibrary() = default;

}
