// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace window {

/// What a name is asked for. A plain value.
struct NameQuestion {
    QString title;  ///< Of the dialog.
    QString label;  ///< Of the line.
    QString button; ///< What Enter does.
    QString name;   ///< Stands there already.
};

/// Asks for a name in one line; `named` gets one that is not empty. Returns at once; the dialog ("nameDialog") deletes itself.
void askForName(QWidget *parent, const NameQuestion &question, std::function<void(const QString &)> named);

}
