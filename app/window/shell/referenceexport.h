// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "windowcontext.h"

#include <core/base/result.h>

#include <QObject>

namespace window {

class LibrarySwitcher;

/// Saves the documents of the library as a list of references (RIS, BibTeX or CSL-JSON), and what is due as a calendar.
class ReferenceExport : public QObject
{
    Q_OBJECT

public:
    ReferenceExport(const WindowContext &context, LibrarySwitcher &libraries);

private:
    void ask();
    void write(const QString &path);
    void askForCalendar();
    void writeCalendar(const QString &path);
    void tell(const base::Status &written, const QString &done);

    WindowContext m_context;
    LibrarySwitcher &m_libraries;
};

}
