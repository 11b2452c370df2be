// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <application/packtemplates.h>

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QListWidget;

namespace window {

/// The gallery of templates: a list, and beside it what the chosen one holds. Deletes itself.
class TemplateChooser : public QDialog
{
    Q_OBJECT

public:
    TemplateChooser(const QList<application::PackTemplate> &templates, QWidget *parent);

signals:
    void chosen(const application::PackTemplate &plan);

private:
    void showCurrent();
    void retranslate();
    void take();

    QList<application::PackTemplate> m_templates;
    QListWidget *m_list;
    QLabel *m_preview;
    QDialogButtonBox *m_buttons;
};

}
