// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <presentation/packs/packexport.h>

#include <QDialog>
#include <QHash>

#include <functional>
#include <utility>

class QCheckBox;
class QDialogButtonBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace window {

/// Stands before every export of a pack: what stops it, with room for a reason; what goes along; what is left out, with a tick
/// for each private annotation. Deletes itself.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    ExportDialog(const presentation::PackExport &what, QWidget *parent);

    /// Offers a PDF for archives.
    void offerArchive(bool isChosen);
    /// Whether it is to be one.
    bool isArchive() const;

signals:
    /// The reasons by the rows of their blocks, and the annotations that were ticked.
    void decided(const QHash<int, QString> &reasons, const briefing::Released &released);

private:
    void addStops(QVBoxLayout &column);
    /// Its words follow the language.
    void addHeading(QVBoxLayout &column, std::function<QString()> words);
    void addList(QVBoxLayout &column, const QString &name, const std::function<QString()> &heading, const QStringList &lines);
    void addTicks(QVBoxLayout &column);
    void retranslate();
    void updateButtons();
    void decide();

    presentation::PackExport m_what;
    QList<std::pair<QLabel *, std::function<QString()>>> m_headings;
    QList<QLineEdit *> m_reasons;
    QList<QCheckBox *> m_ticks;
    QCheckBox *m_archive; ///< Hidden unless it is offered.
    QDialogButtonBox *m_buttons;
};

}
