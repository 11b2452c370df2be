// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <application/originalpages.h>
#include <core/base/result.h>
#include <core/jobs/job.h>
#include <core/jobs/latestonly.h>

#include <QList>
#include <QMutex>
#include <QObject>
#include <QStringList>
#include <QThread>
#include <QWaitCondition>

#include <functional>
#include <memory>

namespace presentation {

/// The pages of one original. They are drawn by a reader process of its own, because the file was made by a stranger; a
/// thread waits for its answers. What was asked for last comes first, so that fast scrolling draws what is in sight. Lives
/// on the GUI thread; ends its thread and its process.
class OriginalPageImages : public QObject
{
    Q_OBJECT

public:
    explicit OriginalPageImages(QObject *parent = nullptr);
    ~OriginalPageImages() override;

    /// Opens a file; what was asked of the one before is forgotten.
    void open(const QString &path, const QString &password = {});
    /// Pages count from 0; `scale` is pixels a point. Forgets pictures that were asked for and are not begun.
    void askForPictures(const QList<int> &pages, double scale);
    void askForWords(int page);

signals:
    /// `labels` are what the file calls its pages, as in formats::PdfPages.
    void opened(const QList<QSizeF> &sizes, const QStringList &labels);
    /// The file cannot be opened; or a page cannot be drawn.
    void failed(const base::Error &error);
    void pictureDrawn(int page, double scale, const QImage &picture);
    void wordsRead(int page, const QList<application::PageWord> &words);

private:
    struct Question {
        application::PageRequest request;
        std::function<void(base::Result<application::PageAnswer>)> deliver; ///< On the GUI thread.
    };
    void run();
    void take(const application::PageRequest &request, base::Result<application::PageAnswer> answer);
    void put(application::PageRequest::Kind kind, int page = 0, double scale = 1);

    QString m_path;
    QString m_password;
    jobs::LatestOnly m_latest; // Of files.
    QMutex m_mutex; // Guards what follows.
    QWaitCondition m_asked;
    QList<Question> m_questions; // The last one comes first.
    bool m_isEnding = false;
    jobs::JobControl m_control;
    std::unique_ptr<QThread> m_thread;
};

}
