// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gui/models/printable.h>
#include <gui/session.h>

class QWidget;

namespace gui::paper {

/// The dialogs open over `parent` and are its children; failures go to Session::failed().
void print(Session &session, QWidget *parent, const Printable &printable);
void preview(QWidget *parent, const Printable &printable);
/// `done` gets the path once the file is whole.
void savePdf(Session &session, QWidget *parent, const Printable &printable,
    const std::function<void(const QString &)> &done = [](const QString &) {});

}
