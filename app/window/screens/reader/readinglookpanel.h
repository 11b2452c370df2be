// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <presentation/settings/settings.h>

#include <QFrame>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QPushButton;
class QSpinBox;

namespace window {

/// The panel *Aa*: how texts are set on the screen. Every control is a setting and acts at once on all texts that are open; Esc
/// or a click elsewhere closes it. GUI thread; owned by its parent.
class ReadingLookPanel : public QFrame
{
    Q_OBJECT

public:
    ReadingLookPanel(presentation::Settings &settings, QWidget *parent);

    /// Opens below a widget, within its screen, with the focus on the first control.
    void openBelow(const QWidget &widget);
    /// All that is written in it, for those who look for a setting.
    QString words() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Range {
        int least;
        int most;
        int step;
    };
    QSpinBox *addNumber(const QString &name, presentation::Setting setting, Range range);
    QComboBox *addChoice(const QString &name, presentation::Setting setting);
    QCheckBox *addSwitch(const QString &name, presentation::Setting setting);
    void addRow(QWidget *field);
    void showValues();
    void retranslate();
    void fillChoices();
    void fillFonts();

    presentation::Settings &m_settings;
    // All are owned by Qt.
    QFormLayout *m_form;
    QList<QLabel *> m_labels; ///< Of the rows with one, from top to bottom.
    QSpinBox *m_size;
    QComboBox *m_font;
    QSpinBox *m_measure;
    QSpinBox *m_spacing;
    QCheckBox *m_justified;
    QComboBox *m_colours;
    QCheckBox *m_syntax;
    QComboBox *m_paragraphs;
    QPushButton *m_reset;
};

}
