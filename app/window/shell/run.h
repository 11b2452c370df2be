// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

class QApplication;

namespace window {

/// What the window is started with.
struct StartOptions {
    QString library;    ///< Folder; empty: the last one, at the first start the sample library.
    QStringList files;  ///< To import.
    QString reference;  ///< The place to show: "A/HRC/RES/57/12 OP8"; may be empty.
    QString screenshot; ///< A file: the window is drawn into it as soon as it has settled, and closed.
};

/// Opens the window, or hands what is to be shown to the window that has the library open. Returns when it is closed: the
/// exit code.
int run(QApplication &application, const StartOptions &options);

}
