// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <functional>

class QFileDialog;
class QWidget;

namespace presentation {
class Settings;
}

namespace window {

/// What a person is asked when something is saved.
struct SaveQuestion {
    QString objectName;
    QString title;   ///< Of the dialog, translated.
    QString name;    ///< What the thing is called; made into a good name of a file here.
    QString suffix;  ///< "pdf".
    QStringList filters; ///< "Picture (*.svg)", translated; choosing one changes the suffix. May be empty.
};

/// Asks where to save, in the folder of the last time. `chosen` gets the path; it is not called when the person leaves. The
/// one way to ask: a child of `parent`, open already, gone when closed. GUI thread.
QFileDialog *askWhereToSave(
    QWidget *parent, presentation::Settings &settings, const SaveQuestion &question, const std::function<void(const QString &path)> &chosen);

}
